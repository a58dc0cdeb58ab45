import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
const light = "rgb(251, 250, 247)";
const dark = "rgb(20, 24, 27)";

test("language and theme are remembered, and the address goes before the memory", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByLabel(/^(外观|Appearance)/).selectOption("dark");
  await expect(page).toHaveURL(/lang=en/);
  await expect(page).toHaveURL(/theme=dark/);
  await open(page, "/review");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await page.evaluate(paper)).toBe(dark);
  await open(page, "/review?lang=zh&theme=light");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(await page.evaluate(paper)).toBe(light);
  await open(page, "/review");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("an address says language and theme, and links keep them", async ({ page }) => {
  await open(page, "/?theme=dark&lang=en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "Applications", exact: true }).first().click();
  await expect(page).toHaveURL(/\/applications\?(?=.*lang=en)(?=.*theme=dark)/);
  await expect(page.locator("h1")).toContainText("70 applications");
});

test("a link to a chart on a page keeps the language and finds the chart", async ({ page }) => {
  await open(page, "/charts/applications.flow?lang=en");
  await page.getByRole("link", { name: /^Back to/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en#applications\.flow$/);
  await expect(page.locator('[data-chart="applications.flow"]')).toBeInViewport();
});

test.describe("a device in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("gets the dark theme until someone chooses", async ({ page }) => {
    await open(page, "/applications");
    expect(await page.evaluate(paper)).toBe(dark);
    await expect(page.locator('[data-chart] [fill="#7DB8E3"]').first()).toBeAttached();
    await page.getByLabel(/^(外观|Appearance)/).selectOption("light");
    await expect.poll(() => page.evaluate(paper)).toBe(light);
    await expect(page.locator('[data-chart] [fill="#7DB8E3"]')).toHaveCount(0);
  });
});

test("a change of the device's theme is followed at once", async ({ page }) => {
  await open(page, "/applications");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.evaluate(paper)).toBe(dark);
  await expect(page.locator('[data-chart] [fill="#7DB8E3"]').first()).toBeAttached();
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/applications");
  await page.locator("header dl button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((each) => (each.effect as KeyframeEffect | null)?.target?.className),
  );
  expect(moving).toEqual([]);
});

test("with forced colours everything stays there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/applications");
  await expect(page.locator("[data-mark]").first()).toBeVisible();
  await page.locator('[data-mark="application.replied.granted"]').first().click();
  await expect(page.getByRole("dialog")).toContainText("17 件");
});

test("a page, a chart and a check that are not there are said to be missing", async ({ page }) => {
  for (const path of ["/no/such/page", "/charts/nothing", "/charts/constructor"]) {
    await page.goto(path);
    await expect(page).toHaveTitle(/404/);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("main").getByRole("link")).toHaveAttribute("href", "/");
  }
});

test("without storage the product works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page, "/applications");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
