import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { markupFaults, officeFaults, pngTexts } from "../export/inert/fileFaults.ts";
import { harmlessParts, hostileText } from "../export/inert/hostileText.ts";
import { openBytes } from "../export/slides/openPackage.ts";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";
import { takeFile } from "./takeEverything.ts";

// Node has no parser of XML, and the page's own is closed to text.
test.beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

const bare = (text: string) => text.replace(/\s+/g, "");

test("hostile words written for a picture stay words in every file that comes of them", async ({
  page,
}) => {
  await open(page, "/charts/applications.outcomes");
  await page.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "尺寸、颜色和文字…" }).click();
  const dialog = page.getByRole("dialog");
  for (const field of ["标题", "副标题", "附注"]) {
    await dialog.getByRole("textbox", { name: field, exact: true }).fill(hostileText);
  }
  // The preview is a picture too, and a broken one has no size.
  const preview = dialog.getByRole("img");
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  const png = await readFile(await takeFile(page, "图片 PNG"));
  const svg = await readFile(await takeFile(page, "图片 SVG"), "utf8");
  const slides = openBytes(await readFile(await takeFile(page, "可编辑幻灯片 PPTX")));
  const document = openBytes(await readFile(await takeFile(page, "Word 文档")));

  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(markupFaults("svg", drawing)).toEqual([]);
  expect(officeFaults(slides)).toEqual([]);
  expect(officeFaults(document)).toEqual([]);
  for (const text of [
    pngTexts(png).Title,
    drawing.querySelector("title")?.textContent,
    slides.xml("ppt/slides/slide1.xml").documentElement.textContent,
    document.xml("word/document.xml").documentElement.textContent,
  ]) {
    for (const part of harmlessParts) expect(bare(text ?? "")).toContain(bare(part));
  }
});
