import type { Page } from "@playwright/test";
import { pathIn } from "../../src/address/languagePath.ts";
import { chartsFor } from "../../src/charts/registry.ts";
import { formOf } from "../../src/forms/form.ts";
import { reportKey } from "../../src/reports/catalogue.ts";
import { defaultKey } from "../../src/reports/defaultKey.ts";
import { chartPlaces } from "./places.ts";
import { expect, test } from "./support.ts";

const hongze = reportKey("hongze-2023") ?? defaultKey;

const formats = ["slide", "halfSlide", "a4", "halfA4", "square", "wechat", "wechatCover"];

/** What is wrong with a composed picture, measured by the browser that draws it. */
function faultsOf(svg: string): string[] {
  const host = document.createElement("div");
  host.style.cssText = "position:absolute;left:0;top:0";
  host.innerHTML = svg;
  document.body.append(host);
  const picture = host.querySelector("svg");
  if (!picture) return ["no svg"];
  const frame = picture.getBoundingClientRect();
  const unit = picture.viewBox.baseVal.width / frame.width;
  const boxes = [...picture.querySelectorAll("text")]
    .filter((text) => text.textContent?.trim())
    .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
  const faults = boxes.flatMap(({ text, box }) => {
    const over = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    return over * unit > 1 ? [`"${text}" reaches ${(over * unit).toFixed(1)} beyond the edge`] : [];
  });
  boxes.forEach(({ text, box }, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes are taller than letters: a few pixels in common are air.
      if (across * unit > 2 && down * unit > 5) faults.push(`"${text}" lies on "${other.text}"`);
    }
  });
  if (boxes.length < 3) faults.push("hardly any text");
  for (const forbidden of ["var(", "foreignObject", "<style", "class=", "href"]) {
    if (svg.includes(forbidden)) faults.push(`contains ${forbidden}`);
  }
  host.remove();
  return faults;
}

/** What a reader would see next, without loading the page again. */
function goTo(page: Page, path: string): Promise<void> {
  return page.evaluate((next) => {
    history.replaceState(history.state, "", next);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  }, path);
}

/** Charts of the first report, and those of the other national forms in a report that contradicts itself. */
const places = [
  ...chartPlaces.map(({ id }) => ({ id, report: undefined })),
  ...chartsFor(formOf(hongze)).map(({ id }) => ({ id, report: hongze.id })),
];

for (const lang of ["zh", "en"] as const) {
  for (const half of [0, 1]) {
    test(`pictures of charts hold their words in every format (${lang}, ${half + 1})`, async ({
      page,
      context,
    }) => {
      test.slow();
      // The product's own pages let no text become markup.
      const desk = await context.newPage();
      const faults: string[] = [];
      let before = "";
      let loaded = false;
      for (const { id, report } of places.filter((_, index) => index % 2 === half)) {
        for (const format of formats) {
          const path = pathIn(lang, `/embed/${id}?picture=${format}`, report);
          if (loaded) await goTo(page, path);
          else await page.goto(path);
          loaded = true;
          const picture = page.getByRole("img");
          await expect(picture).not.toHaveAttribute("src", before);
          before = (await picture.getAttribute("src")) ?? "";
          const svg = decodeURIComponent(before.slice(before.indexOf(",") + 1));
          const found = await desk.evaluate(faultsOf, svg);
          faults.push(...found.map((fault) => `${id}, ${format}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
  }
}
