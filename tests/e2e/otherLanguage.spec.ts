import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

// What a worker answers cannot be watched or held back.
test.beforeEach(({ page }) =>
  page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }),
  ),
);

const live = (page: Page) => page.locator("[data-live]");
const drawnWords = (page: Page, chart: string) =>
  page.locator(`[data-chart="${chart}"] svg:visible text`).allTextContents();
const markOrder = (page: Page, chart: string) =>
  page.locator(`[data-chart="${chart}"] [data-mark]:visible`).evaluateAll((marks) =>
    marks
      .map((mark) => ({ key: mark.getAttribute("data-mark"), y: mark.getBoundingClientRect().y }))
      .sort((a, b) => a.y - b.y)
      .map(({ key }) => key),
  );

const outcomes = "applications.outcomes";
const chinese = /\p{Script=Han}/u;

/** Follows the link to the page in a language, once the drawings it is reached for have come. */
async function changeTo(page: Page, name: "English" | "中文"): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", name === "English" ? "en" : "zh-CN");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

test("the other language comes with the drawings of its own page, and each chart comes alive in it", async ({
  page,
}) => {
  await page.goto("/applications");
  await page.waitForResponse((response) => response.url().endsWith("/en/applications"));
  const before = await drawnWords(page, outcomes);
  expect(before.join()).toMatch(chinese);

  await changeTo(page, "English");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(chinese);
  const english = await drawnWords(page, outcomes);
  expect(english).toHaveLength(before.length);
  expect(english.join()).not.toMatch(chinese);
  await expect(live(page)).toHaveCount(0);

  await changeTo(page, "中文");
  expect(await drawnWords(page, outcomes)).toEqual(before);
  await expect(live(page)).toHaveCount(0);

  const mark = page.locator(`[data-chart="${outcomes}"] [data-mark]:visible`).first();
  await mark.hover({ force: true });
  await expect(live(page)).toHaveCount(1);
  await changeTo(page, "English");
  expect(await drawnWords(page, outcomes)).toEqual(english);
  await mark.hover({ force: true });
  await expect(live(page)).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect.poll(() => drawnWords(page, outcomes)).toEqual(english);
});

test("a chart that a reader has changed stays as it was changed", async ({ page }) => {
  await page.goto(`/applications?${outcomes}=sort.size`);
  await expect(live(page)).toHaveCount(1);
  const order = await markOrder(page, outcomes);
  await changeTo(page, "English");
  await expect.poll(() => drawnWords(page, outcomes).then(String)).not.toMatch(chinese);
  expect(await markOrder(page, outcomes)).toEqual(order);
  await page.goto("/en/applications");
  expect(await markOrder(page, outcomes)).not.toEqual(order);
});

test("a page of another version lends no drawings", async ({ page }) => {
  const other = await (await page.request.get("/en/applications")).text();
  await page.route("**/en/applications", (route) =>
    route.fulfill({
      body: other
        .replace(/index-[\w-]+\.js/g, "index-newer.js")
        .replaceAll("17 applications", "99 applications"),
      contentType: "text/html; charset=utf-8",
    }),
  );
  await page.goto("/applications");
  await page.waitForFunction(() => performance.getEntriesByName("gongkai.alive").length > 0);
  await page.waitForResponse((response) => response.url().endsWith("/en/applications"));
  await changeTo(page, "English");
  await expect(live(page)).not.toHaveCount(0);
  await expect.poll(() => drawnWords(page, outcomes).then(String)).toContain("17 applications");
});

test("where the other page does not come, its charts are drawn", async ({ page, complaints }) => {
  await page.route("**/en/applications", (route) => route.abort());
  await page.goto("/applications");
  await page.waitForFunction(() => performance.getEntriesByName("gongkai.alive").length > 0);
  await changeTo(page, "English");
  await expect(live(page)).not.toHaveCount(0);
  await expect.poll(() => drawnWords(page, outcomes).then(String)).toContain("Granted in full");
  expect(complaints.filter((each) => !/en\/applications|ERR_FAILED/.test(each))).toEqual([]);
  complaints.length = 0;
});
