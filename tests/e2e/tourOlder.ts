import { expect } from "@playwright/test";
import { pdfFile } from "../ingest/pdfFile.ts";
import { type OlderPage, type OlderVisit, press, until } from "./olderPage.ts";
import { pages } from "./places.ts";

/**
 * What people do, done in an older browser. By what is in sight and what it says, so that it lives
 * through changes of looks.
 * @param at the address of a path
 */
export async function tourOlder(visit: OlderVisit, at: (path: string) => string): Promise<void> {
  const { page } = visit;
  await everyPage(page, at);
  await aChart(visit, at);
  await theTable(page, at);
  await theSearch(page);
  await theBriefing(page, at);
  await aFile(page, at);
  await languageAndTheme(page, at);
}

async function arrive(page: OlderPage, address: string): Promise<void> {
  await page.goto(address);
  await until(
    page,
    "the page answers",
    () => performance.getEntriesByName("gongkai.alive").length > 0 && document.querySelector("h1"),
  );
}

async function everyPage(page: OlderPage, at: (path: string) => string): Promise<void> {
  for (const { path, charts } of pages) {
    await arrive(page, at(path));
    for (const chart of charts) {
      await until(
        page,
        `${chart} is drawn`,
        (id) =>
          [...document.querySelectorAll(`[data-chart="${id}"] [data-mark]`)].some(
            (mark) => mark.getClientRects().length > 0,
          ) || document.querySelector(`[data-chart="${id}"] table`),
        chart,
      );
    }
    const alerts = await page.evaluate(() =>
      [...document.querySelectorAll("[role=alert]")].flatMap((alert) => alert.textContent || []),
    );
    expect(alerts, path).toEqual([]);
    expect(await page.evaluate(() => document.querySelector("h1")?.textContent)).not.toContain(
      "404",
    );
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth, `${path} is no wider than the window`).toBe(clientWidth);
  }
}

async function aChart({ page, download }: OlderVisit, at: (path: string) => string) {
  await arrive(page, at("/charts/applications.outcomes"));
  // A switch that is not on: it goes on, and the chart follows.
  await page.waitForFunction(
    () => document.querySelector("[data-chart] input[type=radio]:not(:checked)"),
    { timeout: 30_000 },
  );
  const before = page.url();
  await page.evaluate(() =>
    document
      .querySelector<HTMLInputElement>("[data-chart] input[type=radio]:not(:checked)")
      ?.click(),
  );
  await until(page, "another view", (address) => location.href !== address, before);
  await arrive(page, at("/charts/review.outcomes"));
  await press(page, "[data-chart] button", /^导出/);
  await press(page, "[role=menuitem]", /PNG/);
  expect(await download("png")).toBe("\x89PNG");
  await press(page, "[data-chart] button", /^导出/);
  await press(page, "[role=menuitem]", /幻灯片/);
  expect(await download("pptx")).toBe("PK\x03\x04");
  await press(page, "[data-chart] button", /^导出/);
  await press(page, "[role=menuitem]", /加入简报/);
}

async function theTable(page: OlderPage, at: (path: string) => string): Promise<void> {
  await arrive(page, at("/data"));
  await until(page, "all rows", () => document.querySelectorAll("tbody tr").length > 140);
  await page.click("main input[type=search]");
  await page.keyboard.type("复议");
  await until(page, "few rows", () => {
    const { length } = document.querySelectorAll("tbody tr:not([hidden])");
    return length > 1 && length < 60;
  });
  await press(page, "thead button", /数值/);
  await until(page, "sorted", () => document.querySelector("[aria-sort$=scending]"));
  // The rows change places a moment after the head says so: what is pressed must stand still.
  await until(page, "rows at rest", () => {
    const row = document.querySelector("tbody tr:not([hidden]) button");
    const { top } = row?.getBoundingClientRect() ?? { top: 0 };
    const place = `${row?.textContent} ${top}`;
    const same = document.body.dataset.resting === place;
    document.body.dataset.resting = place;
    return same;
  });
  await press(page, "tbody tr:not([hidden]) button", /\d/);
  await until(page, "a card", () => document.querySelector("[role=dialog]"));
  await page.keyboard.press("Escape");
  await until(page, "no card", () => !document.querySelector("[role=dialog]"));
}

async function theSearch(page: OlderPage): Promise<void> {
  const before = page.url();
  await press(page, "header button", /搜索/);
  await until(page, "the search", () => document.activeElement?.closest("[role=dialog]"));
  await page.keyboard.type("fuyi");
  await until(page, "results", () => document.querySelector("[role=option]"));
  await page.keyboard.press("Enter");
  await until(page, "a place", (address) => location.href !== address, before);
}

async function theBriefing(page: OlderPage, at: (path: string) => string): Promise<void> {
  await arrive(page, at("/briefing"));
  await until(page, "its pages are drawn", () => {
    const previews = [...document.querySelectorAll("[data-drawn=true]")];
    return previews.length > 0;
  });
}

async function languageAndTheme(page: OlderPage, at: (path: string) => string): Promise<void> {
  await arrive(page, at("/review"));
  await press(page, "header a[hreflang]:not([aria-current])", /English|EN/);
  await until(page, "English", () =>
    /[a-z]{5}/.test(document.querySelector("h1")?.textContent ?? ""),
  );
  const before = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  await press(page, "header button", /^Appearance/);
  await until(
    page,
    "another theme",
    (before) => getComputedStyle(document.documentElement).backgroundColor !== before,
    before,
  );
}

/** A PDF is the most that is asked of reading: its library, its maps of Chinese, a worker. */
async function aFile(page: OlderPage, at: (path: string) => string): Promise<void> {
  const report = pdfFile([
    ["临江区2023年政府信息公开工作年度报告"],
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", "1", "0", "12"],
    ["行政规范性文件", "3", "1", "40"],
  ]);
  await arrive(page, at("/check"));
  // The page of briefings, where one comes from, takes files as well.
  await until(page, "files can be given", () =>
    document.querySelector("input[aria-label=选择文件]"),
  );
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], "年报.pdf"));
    const field = document.querySelector<HTMLInputElement>("input[aria-label=选择文件]");
    if (!field) throw new Error("There is nowhere to put a file.");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, Buffer.from(report).toString("base64"));
  await until(
    page,
    "the PDF is read",
    () =>
      location.href.includes("/r/own-") &&
      document.querySelector("main")?.textContent?.includes("读出 6 个数"),
  );
  await press(page, "label", /原件页面/);
  await until(page, "its page is drawn", () =>
    document.querySelector("canvas[role=img][aria-busy=false]"),
  );
}
