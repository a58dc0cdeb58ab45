import type { Page } from "@playwright/test";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { documentTitle } from "../../src/pages/documentTitle.ts";
import { defaultKey } from "../../src/reports/defaultKey.ts";
import { pages } from "./places.ts";
import { drawn } from "./settled.ts";
import { expect } from "./support.ts";

const languageNames: Readonly<Record<Locale, string>> = { zh: "中文", en: "English" };

/** Goes through every page by the navigation, as a reader does, in one of the languages. */
export async function walkPages(page: Page, locale: Locale): Promise<void> {
  const { t } = wordsFor(locale);
  // There is a way to the other language only.
  const change = page.getByRole("link", { name: languageNames[locale], exact: true });
  if (await change.isVisible()) await change.click();
  const links = page.getByRole("navigation").first().getByRole("link");
  for (const { page: id, charts } of pages) {
    await links.filter({ hasText: t(`page.${id}`) }).click();
    await expect(page).toHaveTitle(documentTitle(t(`page.${id}`), defaultKey, wordsFor(locale)));
    await expect(page.locator("h1")).toHaveText(/\S/);
    await expect(page.locator("[data-chart]")).toHaveCount(charts.length);
    await drawn(page);
  }
}
