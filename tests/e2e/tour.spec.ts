import type { Page } from "@playwright/test";
import { pathIn } from "../../src/address/languagePath.ts";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { documentTitle } from "../../src/pages/documentTitle.ts";
import { defaultKey } from "../../src/reports/defaultKey.ts";
import { faultsIn, sidewaysScroll } from "./layoutFaults.ts";
import { chartPlaces, pages } from "./places.ts";
import { open, resize } from "./settled.ts";
import { expect, expectNoAxeViolations, expectOnlyNothingThere, test } from "./support.ts";

const locales: readonly Locale[] = ["zh", "en"];

/** Two phones, a tablet, a desk, a wall. */
const widths = [320, 360, 768, 1440, 2560];

async function expectPage(page: Page, path: string, locale: Locale, title: string) {
  const response = await open(page, pathIn(locale, path));
  expect(response?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toHaveText(/\S/);
  await expect(page).toHaveTitle(documentTitle(title, defaultKey, wordsFor(locale)));
  await expect(page.locator("html")).toHaveAttribute("lang", locale === "zh" ? "zh-CN" : "en");
  expect(await sidewaysScroll(page)).toBe(0);
}

function chartsOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator("[data-chart]")
    .evaluateAll((each) => each.map((chart) => chart.getAttribute("data-chart")));
}

/** Where every mark and text of the drawings stands in the window. */
function boxes(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-chart] [data-mark], [data-chart] [role=group] text")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ element, box: { x, y, width, height } }) => ({
        key: element.getAttribute("data-mark") ?? element.textContent ?? "",
        box: [x, y, width, height],
      }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : (a.box[1] ?? 0) - (b.box[1] ?? 0))),
  );
}

/** Words lie apart, and nothing reaches out of the window, on whatever screen. */
async function expectLayoutHolds(page: Page): Promise<void> {
  const faults: Record<number, unknown> = {};
  for (const width of widths) {
    await resize(page, width);
    const found = [...(await faultsIn(page)), await sidewaysScroll(page)];
    if (found.length > 1 || found[0] !== 0) faults[width] = found;
  }
  expect(faults, "texts that collide or leave their picture, and pixels to scroll").toEqual({});
}

for (const locale of locales) {
  const words = wordsFor(locale);

  for (const { page: id, path, charts } of pages) {
    test(`the page ${path} in ${locale}`, async ({ page }) => {
      test.slow();
      await expectPage(page, `${path}?theme=light`, locale, words.t(`page.${id}`));
      expect(await chartsOn(page)).toEqual(charts);
      await expect(page.getByRole("button", { name: /^(导出|Export)/ })).toHaveCount(charts.length);
      await expect(
        page.getByRole("navigation").first().locator("[aria-current=page]"),
      ).toContainText(words.t(`page.${id}`));
      await expectNoAxeViolations(page);
      // A theme changes nothing but colours, which the page takes from its root.
      await page.evaluate(() => {
        document.documentElement.dataset.theme = "dark";
      });
      await expectNoAxeViolations(page, ["color-contrast", "link-in-text-block"]);
      await expectLayoutHolds(page);
    });
  }
}

for (const [locale, width, height] of [
  ["zh", 360, 740],
  ["zh", 768, 1024],
  ["en", 1440, 900],
] as const) {
  test(`every chart alone, and coming alive where it stands (${locale}, ${width})`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    for (const { id, title, path } of chartPlaces) {
      await test.step(id, async () => {
        await expectPage(page, path, locale, wordsFor(locale).t(title));
        expect(await chartsOn(page)).toEqual([id]);
        const figure = page.locator(`[data-chart="${id}"]`);
        await expect(figure.getByRole("button", { name: /^(导出|Export)/ })).toBeVisible();
        const before = await boxes(page);
        expect(before.length).toBeGreaterThan(1);
        await page.locator("[data-mark]:visible").first().hover({ force: true });
        await expect(page.locator("[data-live]").first()).toBeVisible();
        await page.mouse.move(0, 0);
        const after = await boxes(page);
        expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
        const moved = after.flatMap(({ box }, index) =>
          box.map((side, place) => Math.abs(side - (before[index]?.box[place] ?? Number.NaN))),
        );
        expect(Math.max(...moved), id).toBeLessThanOrEqual(0.5);
      });
    }
  });
}

test("the strip of all numbers and a chart of many words hold their layout", async ({ page }) => {
  test.slow();
  for (const path of [
    "/charts/overview.year",
    "/en/charts/overview.year",
    "/charts/applications.flow",
  ]) {
    await open(page, path);
    await expectLayoutHolds(page);
  }
});

test("a chart as a table is accessible", async ({ page }) => {
  await open(page, "/applications?applications.outcomes=show.table");
  await expectNoAxeViolations(page);
});

test("a card is accessible", async ({ page }) => {
  await open(page, "/responses?card=application.replied");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a page that is not there is accessible", async ({ page, complaints }) => {
  await page.goto("/no/such/page");
  await expect(page).toHaveTitle(/404/);
  await expectNoAxeViolations(page);
  expectOnlyNothingThere(complaints);
});

test("pages of a report in another form are accessible", async ({ page }) => {
  test.slow();
  for (const path of ["/r/hongze-2023/applications", "/en/r/pingtan-2019", "/reports"]) {
    await open(page, path);
    await expectNoAxeViolations(page);
  }
});
