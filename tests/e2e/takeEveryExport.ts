import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { expect } from "./support.ts";

const exports = [
  { item: "chart.downloadPng", ending: "png", begins: "\x89PNG" },
  { item: "chart.downloadSvg", ending: "svg", begins: "<svg" },
  { item: "chart.downloadPptx", ending: "pptx", begins: "PK" },
  { item: "chart.downloadDocx", ending: "docx", begins: "PK" },
  { item: "chart.downloadXlsx", ending: "xlsx", begins: "PK" },
  { item: "chart.downloadCsv", ending: "csv", begins: "\xef\xbb\xbf" },
  { item: "chart.downloadJson", ending: "json", begins: "{" },
] as const;

/** Takes the only chart of the page away in every format; the files' insides are tested elsewhere. */
export async function takeEveryExport(page: Page, locale: Locale): Promise<void> {
  const { t } = wordsFor(locale);
  for (const { item, ending, begins } of exports) {
    await page.getByRole("button", { name: /^(导出|Export)/ }).click();
    const taken = page.getByRole("menuitem", { name: t(item), exact: true });
    const others = page.getByRole("menuitem", { name: t("chart.menuMore"), exact: true });
    await others.waitFor();
    if ((await taken.count()) === 0) await others.click();
    const arrival = page.waitForEvent("download");
    await taken.click();
    const download = await arrival;
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    const content = await readFile(await download.path());
    expect(content.toString("latin1", 0, begins.length), ending).toBe(begins);
    expect(content.length, ending).toBeGreaterThan(300);
  }
}
