import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

/** The ways in which a browser's memory can be of no use. */
const ways: Readonly<Record<string, () => void>> = {
  "blocked: merely naming it throws": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  },
  "full: nothing can be written": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  "broken: neither read nor written": () => {
    for (const name of ["getItem", "setItem", "removeItem"] as const) {
      Storage.prototype[name] = () => {
        throw new Error("disk failure");
      };
    }
  },
  "gone: there is none": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { value: null });
    }
  },
};

async function addToBriefing(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "加入简报" }).click();
}

for (const [way, spoil] of Object.entries(ways)) {
  test(`storage that is ${way}: everything works, and what is not kept is said and saved`, async ({
    page,
  }) => {
    await page.addInitScript(spoil);
    await open(page, "/charts/applications.outcomes");
    await page.getByRole("button", { name: /^外观/ }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    await addToBriefing(page);
    await expect(page.locator("figure").getByRole("status")).toContainText("浏览器不能保存它");
    await page.getByRole("link", { name: "简报（1）" }).click();
    await expect(page.getByRole("alert")).toHaveCount(1);
    await expect(page.getByRole("alert")).toContainText("浏览器没有保存这份简报");
    const arrival = page.waitForEvent("download");
    await page.getByRole("button", { name: "马上存为文件" }).click();
    const file = await arrival;
    expect(file.suggestedFilename()).toMatch(/\.gongkai\.json$/);
    expect(JSON.parse(await readFile(await file.path(), "utf8")).items).toMatchObject([
      { kind: "chart", chart: "applications.outcomes" },
    ]);

    // A notice that was begun outlives a look at another page.
    const sections = page.getByRole("navigation").first();
    const openNotice = async () => {
      await sections.getByRole("link", { name: "数据核对" }).click();
      await page.getByRole("link", { name: "起草更正说明" }).click();
      await expect(page).toHaveTitle(/更正说明/);
    };
    await openNotice();
    await page.getByRole("textbox").last().fill("更正公告初稿");
    await expect(page.getByRole("textbox").last()).toHaveValue("更正公告初稿");
    await sections.getByRole("link", { name: "全部数据" }).click();
    await expect(page).toHaveTitle(/全部数据/);
    await openNotice();
    await expect(page.getByRole("textbox").last()).toHaveValue("更正公告初稿");

    // The browser asks before what it has not kept is lost.
    const asked = page.waitForEvent("dialog");
    const closing = page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe("beforeunload");
    await question.accept();
    await closing;
  });
}

test("storage that holds something else: it is left out, said, and the rest is there", async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem("spoilt")) return;
    sessionStorage.setItem("spoilt", "once");
    localStorage.setItem("gongkai.lang", "klingon");
    localStorage.setItem("gongkai.theme", '{"a":1}');
    localStorage.setItem("gongkai.export", '{"preset":"__proto__","width":1e309,"theme":7}');
    sessionStorage.setItem("gongkai.notice", "[1,2");
    localStorage.setItem(
      "gongkai.briefing",
      '{"present":{"items":[{"kind":"song"},{"kind":"text","title":"留下的一项"}]},"past":{"length":9}}',
    );
  });
  await open(page, "/charts/applications.outcomes");
  await page.getByRole("button", { name: /^导出/ }).click();
  const arrival = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "图片 SVG" }).click();
  expect((await arrival).suggestedFilename()).toContain("_slide.svg");
  await page.getByRole("link", { name: "简报（1）" }).click();
  await expect(page.getByRole("alert")).toContainText("没有“song”这种内容");
  await expect(page.getByRole("heading", { level: 3 })).toContainText("留下的一项");
  await open(page, "/audit/notice");
  await expect(page.getByRole("textbox").last()).not.toHaveValue("");
});

test("a memory that takes everything is trusted in silence: no warning, no question", async ({
  page,
}) => {
  await open(page, "/charts/applications.outcomes");
  await addToBriefing(page);
  await page.getByRole("link", { name: "简报（1）" }).click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
  await expect(page.getByRole("alert")).toHaveCount(0);
  page.on("dialog", (dialog) => {
    throw new Error(`The browser asks: ${dialog.type()}`);
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
});
