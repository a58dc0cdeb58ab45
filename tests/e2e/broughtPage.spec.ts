import type { Page, Route } from "@playwright/test";
import { expect, test } from "./support.ts";

// What a worker answers cannot be held back.
test.beforeEach(({ page }) =>
  page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }),
  ),
);

/** The page's program waits until it is let through; the shell's does not. */
async function holdProgram(page: Page): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const wait = async (route: Route) => {
    await held;
    await route.continue();
  };
  await page.route(/\/assets\/(Content|DataPage|AuditPage)-.*\.js$/, wait);
  return async () => release();
}

const alive = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("gongkai.alive").length))
    .toBe(1);

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`React takes over what came, and nothing moves (${width})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of ["/applications", "/en/audit", "/data"]) {
      const release = await holdProgram(page);
      await page.goto(path);
      // A document may still grow while it comes; from here on all of it is there.
      await page.evaluate(() => {
        const kept = ["h1", "header", "footer", "[data-chart]", "tbody tr", "article"];
        const shifts: string[] = [];
        const since = performance.now();
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { sources } = entry as PerformanceEntry & { sources: { node?: Node }[] };
            if (entry.startTime < since) continue;
            shifts.push(sources.map(({ node }) => node?.textContent?.slice(0, 80)).join(" | "));
          }
        }).observe({ type: "layout-shift", buffered: true });
        Object.assign(window, {
          kept: kept.flatMap((name) => document.querySelector(name) ?? []),
          shifts,
        });
      });
      await release();
      await alive(page);
      await page.waitForTimeout(500);
      const { kept, shifts } = await page.evaluate(() => {
        const held = window as unknown as { kept: Element[]; shifts: string[] };
        return { kept: held.kept.map((each) => each.isConnected), shifts: held.shifts };
      });
      expect(kept.length).toBeGreaterThan(2);
      expect(kept).not.toContain(false);
      expect(shifts, path).toEqual([]);
    }
  });
}

test("the tab key reaches a drawing that came, and stays on its number when it comes alive", async ({
  page,
}) => {
  await page.goto("/charts/applications.outcomes");
  await alive(page);
  const mark = page.locator("[data-mark]:visible").first();
  const key = await mark.getAttribute("data-mark");
  await mark.focus();
  await expect(page.locator("[data-live]").first()).toBeVisible();
  await expect(page.locator(`[data-mark="${key}"]:visible`)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(`[data-mark="${key}"]:visible`)).not.toBeFocused();
  await expect(page.locator("[data-mark]:focus")).toHaveCount(1);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a number opens its card at the first tap", async ({ page }) => {
    await page.goto("/charts/applications.outcomes");
    await alive(page);
    await page.locator('[data-mark="application.replied.granted"]:visible').tap();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page).toHaveURL(/card=application\.replied\.granted/);
  });
});

test("what is pressed or typed before the program is there happens when it is", async ({
  page,
}) => {
  const release = await holdProgram(page);
  await page.goto("/applications");
  await page.getByRole("button", { name: /^导出/ }).first().click();
  await expect(page.getByRole("menu")).toBeHidden();
  await release();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");

  const releaseAgain = await holdProgram(page);
  await page.goto("/data");
  const field = page.getByRole("searchbox").first();
  await field.fill("行政复议数量");
  await releaseAgain();
  await expect(page).toHaveURL(/q=/);
  await expect(field).toHaveValue("行政复议数量");
});

test("so does what is pressed before the program has even begun", async ({ page }) => {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await begun;
    await route.fallback();
  });
  await page.goto("/audit/notice", { waitUntil: "commit" });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载 Word 文档" }).click();
  begin();
  expect((await waiting).suggestedFilename()).toBe("hailing-2017_correction_zh.docx");
});

test("a page whose program does not come stays readable, says so, and leads on", async ({
  page,
  complaints,
}) => {
  let lost = true;
  await page.route(/\/assets\/Content-.*\.js$/, (route) =>
    lost ? route.abort() : route.continue(),
  );
  await page.goto("/applications");
  await page.locator("h1").click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("[data-chart] svg:visible").first()).toBeVisible();
  await page.getByRole("navigation").first().getByRole("link", { name: "复议与诉讼" }).click();
  await expect(page).toHaveURL(/\/review$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("alert")).toBeVisible();
  complaints.length = 0;
  lost = false;
  await page.getByRole("button", { name: "重新载入" }).click();
  await alive(page);
  await page.getByRole("button", { name: /^导出/ }).first().click();
  await expect(page.getByRole("menu")).toBeVisible();
});

test("another page's document is not taken for this one", async ({ page }) => {
  const other = await (await page.request.get("/")).text();
  await page.route("**/applications", (route) =>
    route.fulfill({ body: other, contentType: "text/html; charset=utf-8" }),
  );
  const release = await holdProgram(page);
  await page.goto("/applications");
  await expect(page.locator("h1")).toHaveCount(0);
  await release();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("依申请公开");
  await expect(page).toHaveTitle(/依申请公开/);
});
