import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import Papa from "papaparse";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { allMarks, modelOf } from "../charts/models.ts";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const chart = "applications.outcomes";

async function take(page: Page, item: RegExp): Promise<Download> {
  await page.getByRole("button", { name: /^导出/ }).click();
  if (!/PNG/.test(item.source)) await page.getByRole("menuitem", { name: "更多" }).click();
  const arrival = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item }).click();
  return arrival;
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test("the numbers of a chart come as CSV that Excel reads", async ({ page }) => {
  await open(page, `/charts/${chart}`);
  const download = await take(page, /CSV/);
  expect(download.suggestedFilename()).toMatch(/^泰州市海陵区2017_答复结果\.csv$/);
  const content = await contentOf(download);
  expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = Papa.parse<string[]>(content.toString("utf8").slice(1), {
    skipEmptyLines: true,
  });
  expect(data.slice(1).map(([, number]) => Number(number))).toEqual([2, 17, 4, 5, 3, 15, 4, 5, 15]);
  await expect(page.getByRole("status").filter({ hasText: ".csv" })).toBeVisible();
});

test("a chart comes as SVG that stands alone", async ({ page, context }) => {
  await open(page, `/charts/${chart}`);
  const download = await take(page, /SVG/);
  const svg = (await contentOf(download)).toString("utf8");
  expect(svg).not.toMatch(/var\(|foreignObject|currentColor/);
  // The product's own pages let no text become markup.
  const desk = await context.newPage();
  const found = await desk.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    const words = [...document.querySelectorAll("text")].map((each) => each.textContent).join("");
    return {
      error: document.querySelector("parsererror")?.textContent,
      title: document.querySelector("title")?.textContent,
      desc: document.querySelector("desc")?.textContent,
      words: words.replace(/\s/g, ""),
    };
  }, svg);
  const model = modelOf(outcomesChart);
  expect(found.error).toBeUndefined();
  expect(found.title).toBe(model.headline);
  expect(found.desc).toContain(model.subtitle);
  for (const text of [model.headline, model.source, ...allMarks(model).map((m) => m.caption)]) {
    expect(found.words).toContain(text.replace(/\s/g, ""));
  }
});

test("a chart comes as PNG of the size of a slide, with something on it", async ({ page }) => {
  await open(page, `/charts/${chart}`);
  const download = await take(page, /PNG/);
  const png = await contentOf(download);
  const { width, height, inked } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let inked = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) inked += 1;
    }
    return { width: image.width, height: image.height, inked: inked / (data.length / 4) };
  }, png.toString("base64"));
  expect([width, height]).toEqual([1920, 1080]);
  expect(inked).toBeGreaterThan(0.03);
  expect(inked).toBeLessThan(0.9);
});

test("a copied link opens the same view", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `/en/applications?theme=dark&${chart}=type.units_sort.size`);
  const figure = page.locator(`[data-chart="${chart}"]`);
  await figure.getByRole("button", { name: /^Export/ }).click();
  await page.getByRole("menuitem", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy link" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await open(page, link);
  expect(new URL(link).pathname).toBe(`/en/charts/${chart}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: /^Adjust chart/ }).click();
  await expect(
    page.getByRole("radio", { name: wordsFor("en").t("switch.type.units") }),
  ).toBeChecked();
  await expect(
    page.getByRole("radio", { name: wordsFor("en").t("switch.sort.size") }),
  ).toBeChecked();
  await expect(page.locator("[data-mark]:visible").first()).toHaveAttribute(
    "aria-label",
    /Granted in full/,
  );
});

test("a chart is copied as words with all its numbers", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `/charts/${chart}`);
  await page.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "复制文字说明" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const mark of allMarks(modelOf(outcomesChart))) expect(text).toContain(mark.label);
  expect(text).toContain("70");
});
