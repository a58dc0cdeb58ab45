import type { Page } from "@playwright/test";
import { pathIn } from "../../src/address/languagePath.ts";
import { type Locale, wordsFor } from "../../src/i18n/words.ts";
import { tableFormats } from "../../src/tables/tableFormats.ts";
import { findBySearch } from "./findBySearch.ts";
import { open } from "./settled.ts";
import { expect } from "./support.ts";
import { takeEveryExport } from "./takeEveryExport.ts";
import { walkPages } from "./walkPages.ts";

/** Presses a button and waits for the file that comes of it; gives back the file's path. */
export async function takeFile(page: Page, button: string | RegExp): Promise<string> {
  const arrival = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return (await arrival).path();
}

/** Every button of the export dialog, for the chart of the page that is open. */
async function takeFromDialog(page: Page, locale: Locale): Promise<void> {
  const { t } = wordsFor(locale);
  await page.getByRole("button", { name: /^(导出|Export)/ }).click();
  await page.getByRole("menuitem", { name: t("chart.menuMore"), exact: true }).click();
  await page.getByRole("menuitem", { name: t("chart.more") }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  for (const format of ["Png", "Svg", "Pptx", "Docx"] as const) {
    await takeFile(page, t(`chart.download${format}`));
  }
  await page.getByRole("button", { name: t("chart.copyPicture") }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(t("chart.copiedPicture"));
  await page.keyboard.press("Escape");
}

async function takeBriefing(page: Page, locale: Locale): Promise<void> {
  const { t } = wordsFor(locale);
  await page.getByRole("button", { name: t("briefing.empty.start") }).click();
  await expect(page.locator("figure[data-drawn=true]")).toHaveCount(7);
  for (const button of ["pptx", "docx", "zip", "saveFile"] as const) {
    await takeFile(page, t(`briefing.${button}`));
  }
  await page.getByRole("button", { name: t("briefing.copyLink") }).click();
  await page.getByRole("link", { name: t("briefing.present") }).click();
  await expect(page.getByRole("img")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
}

/**
 * Does whatever can be done with the product, in one language: sees every page, finds, opens a card,
 * takes every kind of file, presents, prints.
 * @param at gives the address of a path of the product
 */
export async function takeEverything(page: Page, locale: Locale, at: (path: string) => string) {
  const { t } = wordsFor(locale);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const inLanguage = (path: string) => at(pathIn(locale, path));

  await open(page, at("/"));
  await walkPages(page, locale);
  await findBySearch(page, locale);
  await open(page, inLanguage("/data?card=application.replied"));
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  for (const format of tableFormats) {
    await takeFile(page, new RegExp({ csv: "CSV", xlsx: "Excel", json: "JSON" }[format]));
  }
  await open(page, inLanguage("/charts/applications.outcomes"));
  await takeEveryExport(page, locale);
  await takeFromDialog(page, locale);
  await open(page, inLanguage("/audit/notice"));
  await takeFile(page, t("notice.download"));
  await page.goto(inLanguage("/embed/services.metrics?picture=slide"));
  await expect(page.getByRole("img")).toHaveCount(1);
  await open(page, inLanguage("/briefing"));
  await takeBriefing(page, locale);
  await open(page, inLanguage("/applications"));
  await page.pdf();
}
