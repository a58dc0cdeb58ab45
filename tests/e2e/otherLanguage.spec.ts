import type { Page } from "@playwright/test";
import { expect, test } from "./support.ts";

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

/** Follows the link to the page in a language, until its charts are drawn. */
async function changeTo(page: Page, name: "English" | "中文"): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", name === "English" ? "en" : "zh-CN");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

test("each chart is drawn in the other language, and again in its own", async ({ page }) => {
  await page.goto("/applications");
  await page.waitForFunction(() => performance.getEntriesByName("gongkai.alive").length > 0);
  const before = await drawnWords(page, outcomes);
  expect(before.join()).toMatch(chinese);

  await changeTo(page, "English");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(chinese);
  await expect.poll(() => drawnWords(page, outcomes).then(String)).not.toMatch(chinese);
  const english = await drawnWords(page, outcomes);
  expect(english).toHaveLength(before.length);

  await changeTo(page, "中文");
  await expect.poll(() => drawnWords(page, outcomes)).toEqual(before);
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
