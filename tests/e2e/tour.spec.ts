import type { Page } from "@playwright/test";
import { pathIn } from "../../src/address/languagePath.ts";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { documentTitle } from "../../src/pages/documentTitle.ts";
import { defaultKey } from "../../src/reports/defaultKey.ts";
import { chartPlaces, pages } from "./places.ts";
import { open } from "./settled.ts";
import { expect, expectNoAxeViolations, expectOnlyNothingThere, test } from "./support.ts";

const locales: readonly Locale[] = ["zh", "en"];

async function expectPage(page: Page, path: string, locale: Locale, title: string) {
  const response = await open(page, pathIn(locale, path));
  expect(response?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toHaveText(/\S/);
  await expect(page).toHaveTitle(documentTitle(title, defaultKey, wordsFor(locale)));
  await expect(page.locator("html")).toHaveAttribute("lang", locale === "zh" ? "zh-CN" : "en");
  expect(await sidewaysScroll(page)).toBe(0);
}

/** By how many pixels the page is wider than the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

function chartsOn(page: Page): Promise<(string | null)[]> {
  return page
    .locator("[data-chart]")
    .evaluateAll((each) => each.map((chart) => chart.getAttribute("data-chart")));
}

for (const locale of locales) {
  const words = wordsFor(locale);

  test(`every page in ${locale}`, async ({ page }) => {
    test.slow();
    for (const { page: id, path, charts } of pages) {
      await test.step(path, async () => {
        await expectPage(page, path, locale, words.t(`page.${id}`));
        expect(await chartsOn(page)).toEqual(charts);
        await expect(page.getByRole("button", { name: /^(导出|Export)/ })).toHaveCount(
          charts.length,
        );
        await expect(
          page.getByRole("navigation").first().locator("[aria-current=page]"),
        ).toContainText(words.t(`page.${id}`));
      });
    }
  });

  test(`every chart alone in ${locale}`, async ({ page }) => {
    test.slow();
    for (const { id, title, path } of chartPlaces) {
      await test.step(id, async () => {
        await expectPage(page, path, locale, words.t(title));
        expect(await chartsOn(page)).toEqual([id]);
        const figure = page.locator(`[data-chart="${id}"]`);
        await expect(figure.getByRole("button", { name: /^(导出|Export)/ })).toBeVisible();
        expect(await figure.locator("[data-mark]").count()).toBeGreaterThan(1);
      });
    }
  });
}

for (const { path } of pages) {
  test(`${path} is accessible in both languages and both themes`, async ({ page }) => {
    test.slow();
    for (const locale of locales) {
      await open(page, pathIn(locale, `${path}?theme=light`));
      await expectNoAxeViolations(page);
      // A theme changes nothing but colours, which the page takes from its root.
      await page.evaluate(() => {
        document.documentElement.dataset.theme = "dark";
      });
      await expectNoAxeViolations(page, ["color-contrast", "link-in-text-block"]);
    }
  });
}

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
