import type { Page } from "@playwright/test";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";

/** Opens the search, looks for 主动公开 by the initials of its pinyin, and opens the first result. */
export async function findBySearch(page: Page, locale: Locale): Promise<void> {
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: wordsFor(locale).t("search.title") });
  await dialog.getByRole("combobox").fill("zdgk");
  await dialog.getByRole("option").first().click();
  await dialog.waitFor({ state: "hidden" });
}
