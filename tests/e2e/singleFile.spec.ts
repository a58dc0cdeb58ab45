import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { pathIn } from "../../src/address/languagePath.ts";
import { dataFileNames } from "../../src/export/dataFilePaths.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { findBySearch } from "./findBySearch.ts";
import { chartPlaces } from "./places.ts";
import { drawn, open } from "./settled.ts";
import { test as base, expect } from "./support.ts";
import { takeEveryExport } from "./takeEveryExport.ts";
import { walkPages } from "./walkPages.ts";

let folder: string;
let address: string;

/** Without a network, and every request that is made for anything but the file itself is told. */
const test = base.extend<{ asked: string[] }>({
  asked: [
    async ({ context }, use) => {
      const asked: string[] = [];
      context.on("request", (request) => {
        const url = request.url();
        if (!/^(data|blob):/.test(url) && url.split(/[?#]/)[0] !== address) asked.push(url);
      });
      await context.setOffline(true);
      await use(asked);
      expect(asked, "requests").toEqual([]);
    },
    { auto: true },
  ],
});

// A name such as people give to folders.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-single-"));
  const desk = join(folder, "年报 2017 (副本)");
  mkdirSync(desk);
  const file = join(desk, "gongkai.html");
  copyFileSync(join(root, "dist-single", "gongkai.html"), file);
  address = pathToFileURL(file).href;
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function copied(page: Page, item: string): Promise<string> {
  await page.getByRole("button", { name: /^(导出|Export)/ }).click();
  await page.getByRole("menuitem", { name: /^(更多|More)$/ }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await expect(page.getByRole("status").filter({ hasText: /Copied|已复制/ })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test("every page, in both languages, is reached from the first", async ({ page }) => {
  await open(page, address);
  const theme = page.getByRole("button", { name: /^外观/ });
  for (let press = 0; press < 3; press += 1) {
    if ((await page.locator("html").getAttribute("data-theme")) === "dark") break;
    await theme.click();
  }
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await walkPages(page, "zh");
  await walkPages(page, "en");
  expect(new URL(page.url()).hash).toBe("#/en/report?theme=dark");
  await page.goBack();
  await expect(page).toHaveTitle(/All data/);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("every chart has an address behind the hash", async ({ page }) => {
  for (const { id, title, path } of chartPlaces) {
    await open(page, `${address}#${pathIn("en", path)}`);
    await expect(page).toHaveTitle(new RegExp(wordsFor("en").t(title).slice(0, 12)));
    expect(await page.locator(`[data-chart="${id}"] [data-mark]`).count()).toBeGreaterThan(1);
  }
});

test("an old link that names the language in its query still finds its page", async ({ page }) => {
  const path = "data?q=total&theme=dark";
  await open(page, `${address}#/${path}&lang=en`);
  expect(new URL(page.url()).hash).toBe(`#/en/${path}`);
  await expect(page).toHaveTitle(/^All data/);
  // Within the file that is open, it is nothing but another hash.
  await page.goto(`${address}#/${path}&lang=zh`);
  await expect(page).toHaveTitle(/^全部数据/);
  await page.goto(`${address}#/report?lang=en`);
  await expect(page).toHaveTitle(/^Report/);
  expect(new URL(page.url()).hash).toBe("#/en/report");
});

test.describe("an English device", () => {
  test.use({ locale: "en-GB" });

  test("gets the file in English, and in Chinese once that is chosen", async ({ page }) => {
    await open(page, address);
    expect(new URL(page.url()).hash).toBe("#/en/");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveTitle(/^概览/);
    expect(new URL(page.url()).hash).toBe("#/");
    await page.reload();
    await expect(page).toHaveTitle(/^概览/);
  });
});

test("every export is made within the file", async ({ page }) => {
  await open(page, `${address}#/charts/applications.outcomes`);
  await takeEveryExport(page, "zh");
});

test("the data files are those of the site", async ({ page }) => {
  await open(page, address);
  const links = page.getByRole("contentinfo").locator("a[download]");
  await expect(links).toHaveCount(dataFileNames.length);
  for (const [index, name] of dataFileNames.entries()) {
    const arrival = page.waitForEvent("download");
    await links.nth(index).click();
    const download = await arrival;
    expect(download.suggestedFilename()).toBe(`hailing-2017_${name}`);
    const built = readFileSync(join(root, "dist/data/hailing-2017", name), "utf8");
    expect(readFileSync(await download.path(), "utf8")).toBe(built);
  }
});

test("the licences of what it is made of stand in it, and can be taken out", async ({ page }) => {
  await open(page, address);
  const arrival = page.waitForEvent("download");
  await page.getByRole("contentinfo").getByRole("link", { name: "软件许可证" }).click();
  const text = readFileSync(await (await arrival).path(), "utf8");
  for (const name of ["react", "recharts", "docx", "pinyin-pro"]) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, "m"));
  }
  expect(text).toContain("Permission is hereby granted");
  expect(new URL(page.url()).hash).not.toContain("licenses");
});

test("links that are copied lead back into the file", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const view = "applications.outcomes=type.units_sort.size";
  await open(page, `${address}#/en/applications?theme=dark&${view}`);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await open(page, `${address}#/en/charts/applications.outcomes?${view}`);
  const link = await copied(page, "Copy link");
  expect(link).toBe(`${address}#/en/charts/applications.outcomes?${view}`);
  await page.goto("about:blank");
  await open(page, link);
  await page.getByRole("button", { name: /^Adjust chart/ }).click();
  await expect(page.locator('input[value="units"]')).toBeChecked();

  const popup = page.waitForEvent("popup");
  await page.getByRole("button", { name: /^Export/ }).click();
  await page.getByRole("menuitem", { name: "More", exact: true }).click();
  await expect(page.getByRole("menuitem", { name: "Copy link" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Copy embed code" })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Clean view" }).click();
  const clean = await popup;
  expect(clean.url()).toContain(`${address}#/en/embed/applications.outcomes?`);
  await expect(clean.getByRole("img")).toBeVisible();

  await open(page, `${address}#/en/data?card=review.total`);
  await page.getByRole("dialog").getByRole("button", { name: /link/i }).click();
  await expect(page.getByRole("dialog").getByRole("status").first()).toHaveText(/Copied/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${address}#/en/data?card=review.total`,
  );
});

test("the table is filtered, numbers are found, and the focus skips to the content", async ({
  page,
}) => {
  await open(page, `${address}#/data`);
  const rows = page.locator("tbody tr:not([hidden])");
  // The first rows are drawn at once, the rest right after.
  await expect.poll(() => rows.count()).toBeGreaterThan(148);
  const all = await rows.count();
  await page.getByRole("searchbox").first().fill("申请");
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect.poll(() => decodeURIComponent(page.url())).toContain("#/data?q=申请");
  await findBySearch(page, "zh");

  await open(page, `${address}#/applications`);
  await page.reload();
  // The page is loaded before it is drawn: until then there is no link to come to.
  await drawn(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("#/applications");
});

test("a report is read from a file and kept, without a network", async ({ page }) => {
  await open(page, `${address}#/check`);
  const table = (rows: readonly string[]) =>
    `<table>${rows.map((row) => `<tr><td>${row.split(" ").join("<td>")}`).join("")}</table>`;
  const buffer = Buffer.from(
    `<meta charset="utf-8"><p>临江区2023年政府信息公开工作年度报告${table(["信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 1 0 12", "行政规范性文件 3 1 40"])}`,
  );
  await page.setInputFiles("input[type=file]", {
    name: "临江区.html",
    mimeType: "text/html",
    buffer,
  });
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
  await page.reload();
  await expect(headline).toHaveText("没有发现不一致，也没有待确认的数");
  await expect(page.locator("main")).toContainText("读出 6 个数");
});

test("a briefing is put together and handed on as a link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${address}#/charts/applications.outcomes`);
  await page.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "加入简报" }).click();
  await page.getByRole("link", { name: "简报（1）" }).click();
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: /复制/ })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${address}#/briefing#b=`);
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await open(page, link);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(/答复结果/);
});
