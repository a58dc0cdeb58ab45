import type { Page } from "@playwright/test";
import { expect, expectOnlyNothingThere, test } from "./support.ts";

const picker = (page: Page) => page.locator("header a[href*='/reports']");
/** The page that is open answers to presses; before, the picker is a plain link to the page of all reports. */
const live = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("gongkai.live").length > 0);
const dialog = (page: Page) => page.getByRole("dialog", { name: "换一份年报" });

test("from the first report to another place's in two clicks, on the same page", async ({
  page,
}) => {
  await page.goto("/applications");
  await live(page);
  await picker(page).click();
  await dialog(page).getByRole("option", { name: "平潭综合实验区 2025 年" }).click();
  await expect(page).toHaveURL("/r/pingtan-2025/applications");
  await expect(page).toHaveTitle(/平潭综合实验区 2025 年/);
  await expect(picker(page)).toContainText("平潭综合实验区");
  await expect(page.locator("main")).not.toContainText("海陵");
  await page.goBack();
  await expect(page).toHaveURL("/applications");
  await expect(page).toHaveTitle(/海陵区 2017 年/);
});

test("the picker is typed into and chosen from without a mouse", async ({ page }) => {
  await page.goto("/en/data?theme=dark");
  await live(page);
  await picker(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Choose another report" })).toBeVisible();
  await page.keyboard.type("pingtan 2023");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/r/pingtan-2023/data?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("language and report travel together", async ({ page }) => {
  await page.goto("/r/hongze-2023/review");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/r/hongze-2023/review");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Report" })).toHaveAttribute(
    "href",
    "/en/r/hongze-2023/report",
  );
});

test("the first report has one address", async ({ page, complaints }) => {
  await page.goto("/r/hailing-2017/data?q=网站#x");
  await expect(page).toHaveURL(/\/data\?q=[^/]*#x$/);
  await expect(page).toHaveURL((url) => !url.pathname.startsWith("/r"));
  expectOnlyNothingThere(complaints);
});

test("a report that there is not is said to be missing, and the others are listed", async ({
  page,
  complaints,
}) => {
  await page.goto("/r/atlantis-2025/data");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这份年报");
  await page.getByRole("link", { name: "平潭综合实验区 2025 年" }).click();
  await expect(page).toHaveURL("/r/pingtan-2025");
  expectOnlyNothingThere(complaints);
});

test("without scripts the picker leads to a page with every report", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/r/suqian-2024/audit");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("项核对");
  await picker(page).click();
  await page.getByRole("main").getByRole("link", { name: "泰州市海陵区 2017 年" }).click();
  await expect(page).toHaveURL("/");
  await context.close();
});

test("a finding of another report is never shown with the first report's words", async ({
  page,
}) => {
  const seen: string[] = [];
  await page.exposeFunction("seen", (text: string) => seen.push(text));
  await page.addInitScript(() => {
    new MutationObserver(() =>
      (window as unknown as { seen(text: string): void }).seen(document.body?.innerText ?? ""),
    ).observe(document, { childList: true, subtree: true });
  });
  await page.goto("/r/hongze-2023/audit/dispute.review.total.sum");
  await expect(page.locator("header")).toContainText("洪泽区");
  await page.waitForLoadState("networkidle");
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((text) => /海陵|148/.test(text))).toEqual([]);
});
