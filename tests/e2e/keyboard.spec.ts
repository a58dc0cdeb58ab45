import type { Page } from "@playwright/test";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const chart = "applications.outcomes";

function markInFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? null);
}

test("the first stop skips to the content", async ({ page }) => {
  await open(page, "/applications");
  await page.keyboard.press("Tab");
  const skip = page.locator("a[href='#content']");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("the menu and the language switch work by keys", async ({ page }) => {
  await open(page, "/");
  const link = page.getByRole("navigation").first().getByRole("link", { name: "依申请公开" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/applications/);
  await expect(page.locator("main")).toBeFocused();
  await page.getByRole("link", { name: "English" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("h1")).toHaveText("Applications");
});

test("the numbers of a chart are one stop, and arrows step through them", async ({ page }) => {
  await open(page, `/charts/${chart}`);
  // The drawing that came makes way for the live one in the middle of it, and no key may be lost.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const marks = page.locator(`[data-chart="${chart}"] [data-mark]:visible`);
  await expect(
    page.locator(`[data-chart="${chart}"] [data-mark][tabindex="0"]:visible`),
  ).toHaveCount(1);
  await page.getByRole("button", { name: /^导出/ }).focus();
  for (let stop = 0; stop < 4 && (await markInFocus(page)) === null; stop += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await markInFocus(page)).toBe("application.replied.alreadyPublic");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await markInFocus(page)).toBe("application.replied.partial");
  await page.keyboard.press("End");
  expect(await markInFocus(page)).toBe("application.replied.remainder");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  expect(await markInFocus(page)).toBe("application.replied.granted");
  await expect(page.locator(`[data-chart="${chart}"] div[aria-hidden=true]`)).toContainText(
    "17 件",
  );
  await expect(
    page.locator(`[data-chart="${chart}"] [data-mark][tabindex="0"]:visible`),
  ).toHaveCount(1);
  expect(await marks.count()).toBe(9);
});

test("a focused number can be seen to have the focus", async ({ page }) => {
  await open(page, `/charts/${chart}`);
  const mark = page.locator('[data-mark="application.replied.granted"]:visible');
  const before = await mark.screenshot();
  await page.locator('[data-mark="application.replied.alreadyPublic"]:visible').focus();
  await page.keyboard.press("ArrowDown");
  await expect(mark).toBeFocused();
  await page.keyboard.press("Escape");
  // A busy machine paints the ring a moment after the focus has moved.
  await expect.poll(async () => (await mark.screenshot()).equals(before)).toBe(false);
});

test("Enter opens the card of a number, Escape leads back to it", async ({ page }) => {
  await open(page, "/applications");
  const mark = page.locator(
    `[data-chart="${chart}"] [data-mark="application.replied.granted"]:visible`,
  );
  await mark.focus();
  await page.keyboard.press("Enter");
  const card = page.getByRole("dialog");
  await expect(card).toContainText("17 件");
  await expect(page).toHaveURL(/card=application\.replied\.granted/);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/card=/);
  await expect(mark).toBeFocused();
});

test("a key figure opens its card and gets the focus back", async ({ page }) => {
  await open(page, "/review");
  const number = page.locator("header dl button").first();
  await number.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("26 件");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(number).toBeFocused();
});

test("going back closes a card", async ({ page }) => {
  await open(page, "/review");
  await page.locator("header dl button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL(/\/review$/);
});

test("search opens by key, understands initials of pinyin, and leads to the place", async ({
  page,
}) => {
  await open(page, "/report");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: /^搜索/ });
  await expect(field).toBeFocused();
  await field.fill("zdgk");
  const results = page.getByRole("dialog").getByRole("option");
  await expect(results.first()).toContainText("主动公开");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("/");
  await field.fill("复议与诉讼");
  await expect(results.filter({ hasText: "复议与诉讼" }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  await expect(page).not.toHaveURL(/\/report$/);
});

test("the export menu opens, moves and closes by keys", async ({ page }) => {
  await open(page, `/charts/${chart}`);
  const button = page.getByRole("button", { name: /^导出/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem").nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});
