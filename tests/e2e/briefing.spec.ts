import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { pathIn } from "../../src/address/languagePath.ts";
import { open } from "./settled.ts";
import { expect, expectNoAxeViolations, test } from "./support.ts";

/** Three items in the order in which a reader comes across them: a chart, a number, a table. */
async function collect(page: Page): Promise<void> {
  await open(page, "/charts/applications.outcomes?applications.outcomes=sort.size");
  await page.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "加入简报" }).click();
  await expect(page.getByRole("link", { name: "简报（1）" })).toBeVisible();
  await open(page, "/applications?card=application.received");
  await page.getByRole("dialog").getByRole("button", { name: "加入简报" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/现有 2 项/);
  await page.keyboard.press("Escape");
  await open(page, "/data?section=appendix.4");
  await page.getByRole("button", { name: /行加入简报/ }).click();
  await page.getByRole("link", { name: "简报（3）" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/3\s项内容/);
  await drawn(page, 4);
}

async function drawn(page: Page, pages: number): Promise<void> {
  await expect(page.locator("figure[data-drawn=true]")).toHaveCount(pages);
}

function names(page: Page): Promise<string[]> {
  return page.getByRole("heading", { level: 3 }).allTextContents();
}

async function taken(page: Page, button: string) {
  const arrival = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await arrival;
  const content = await readFile(await download.path());
  return { name: download.suggestedFilename(), files: unzipSync(content), content };
}

test("what is collected on the pages is put in order by keyboard and outlives a reload", async ({
  page,
}) => {
  await collect(page);
  expect((await names(page)).map((name) => name.slice(0, 1))).toEqual(["1", "2", "3"]);
  const up = page.getByRole("button", { name: "上移：收到申请数" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("status").filter({ hasText: "“收到申请数”现在是第 1 项，共 3 项" }),
  ).toHaveCount(1);
  await expect(up).toBeFocused();
  const order = await names(page);
  expect(order[0]).toContain("收到申请数");
  await page.reload();
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(order);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { level: 3 }).first()).toContainText("答复结果");
});

test("dragging puts an item elsewhere", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  await collect(page);
  const rows = page.getByRole("article");
  const handle = await rows.nth(0).locator("[title=拖动调整次序]").boundingBox();
  const target = await rows.nth(1).boundingBox();
  if (!handle || !target) throw new Error("Nothing to drag.");
  await page.mouse.move(handle.x + 8, handle.y + 8);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole("heading", { level: 3 }).nth(1)).toContainText("答复结果");
});

test("the briefing is taken along as slides with native charts, sources and caveats", async ({
  page,
}) => {
  await collect(page);
  const { name, files } = await taken(page, "PowerPoint");
  expect(name).toMatch(/^hailing-2017_.*\.pptx$/);
  const paths = Object.keys(files);
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides.length).toBe(4);
  expect(paths.some((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toBe(true);
  const text = (path: RegExp) =>
    paths
      .filter((each) => path.test(each))
      .map((each) => strFromU8(files[each] ?? new Uint8Array()))
      .join("");
  const notes = text(/^ppt\/notesSlides\/.*\.xml$/);
  expect(notes).toContain("《2017年海陵区政务公开工作年度报告》");
  expect(notes).toContain("八个分项合计只有 55 件");
  expect(text(/^ppt\/slides\/slide\d+\.xml$/)).toContain("八个分项合计只有 55 件");
  await expect(page.getByRole("status").filter({ hasText: /已交给浏览器：.*\.pptx/ })).toHaveCount(
    1,
  );
});

test("and as a document, as pictures and as a file that opens again", async ({ page }) => {
  await collect(page);
  const document = await taken(page, "Word 文档");
  const body = strFromU8(document.files["word/document.xml"] ?? new Uint8Array());
  expect(body).toContain("收到申请数");
  expect(body).toContain("八个分项合计只有 55 件");

  const { files } = await taken(page, "图片（ZIP）");
  const pictures = Object.entries(files);
  expect(pictures.map(([path]) => path.slice(0, 2))).toEqual(["01", "02", "03", "04"]);
  for (const [, png] of pictures) {
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1920, 1080]);
  }

  const arrival = page.waitForEvent("download");
  await page.getByRole("button", { name: "存为文件" }).click();
  const saved = await (await arrival).path();
  await page.getByRole("button", { name: "清空" }).click();
  await expect(page.getByRole("heading", { name: "简报还是空的" })).toBeVisible();
  await page.locator("input[type=file]").setInputFiles(saved);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);
});

test("a link carries the briefing to someone else", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await collect(page);
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: /链接已复制/ })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 3 })).toHaveCount(3);
  expect(new URL(other.url()).hash).toBe("");
  await other.context().close();
});

test("is presented with keys, and Escape leads back", async ({ page }) => {
  await collect(page);
  await page.getByRole("link", { name: "放映" }).click();
  // The desk, which has words of its own for screen readers, stands until the pages are there.
  const said = page
    .locator("main")
    .getByRole("status")
    .filter({ hasText: /^第 \d+ 页/ });
  await expect(said).toHaveText(/^第 1 页，共 4 页/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(said).toHaveText(/^第 3 页，共 4 页；收到申请数/);
  await expect(page.getByRole("img")).toHaveAttribute("alt", /收到申请数：70 件/);
  await page.keyboard.press("Home");
  await expect(said).toHaveText(/^第 1 页/);
  const box = await page.getByRole("img").boundingBox();
  const size = page.viewportSize();
  expect(box?.width).toBe(size?.width);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  // A browser that fills the screen keeps the first Escape to itself.
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.exitFullscreen?.().catch(() => undefined));
  await expect(page).toHaveURL(/\/briefing$/);
});

test("fits a phone, upright or not, and is turned by a tap", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: "zh-CN",
  });
  const page = await context.newPage();
  await collect(page);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await wide()).toBe(0);
  await page.goto(new URL("/briefing/present", page.url()).href);
  await expect(page.getByRole("img")).toBeVisible();
  await page.touchscreen.tap(330, 300);
  await expect(page.locator("main").getByRole("status")).toHaveText(/^第 2 页/);
  expect(await wide()).toBe(0);
  for (const button of await page.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await context.close();
});

test("on paper there is one page a sheet, and nothing else", async ({ page }) => {
  await collect(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 841/);
});

for (const [locale, theme] of [
  ["zh", "light"],
  ["en", "dark"],
] as const) {
  test(`is accessible in ${locale}, ${theme}`, async ({ page }) => {
    await page.goto(pathIn(locale, `/briefing?theme=${theme}`));
    await expect(page.locator("h1")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: /六张|six/ }).click();
    await drawn(page, 7);
    await expectNoAxeViolations(page);
    await page.getByRole("checkbox").first().click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await page.goto(pathIn(locale, `/briefing/present?theme=${theme}&page=2`));
    await expect(page.getByRole("img")).toBeVisible();
    await expectNoAxeViolations(page);
  });
}
