import type { Page } from "@playwright/test";
import { pathIn } from "../../src/address/languagePath.ts";
import { chartPages, pages } from "./places.ts";
import { open, resize } from "./settled.ts";
import { expect, test } from "./support.ts";

const widths = [320, 360, 768, 1440, 2560];

/** What in the charts of a page reaches out of its picture, or lies upon another text. */
function faultsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const pictures = new Set(
      [...document.querySelectorAll("[data-mark]")].map(
        (mark) => (mark as SVGElement).ownerSVGElement,
      ),
    );
    for (const svg of pictures) {
      if (!svg) continue;
      const chart = svg.closest("[data-chart]")?.getAttribute("data-chart");
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")]
        .filter((text) => text.textContent !== "")
        .map((text) => ({ box: text.getBoundingClientRect(), words: text.textContent }));
      for (const [i, { box, words }] of texts.entries()) {
        const out = [
          frame.left - box.left,
          box.right - frame.right,
          box.bottom - frame.bottom,
          frame.top - box.top,
        ];
        const most = Math.max(...out);
        if (most > 1.5) faults.push(`${chart}: "${words}" reaches out by ${most.toFixed(1)}`);
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // The box of a text has room above and below the letters.
          const lines = Math.min(box.height, other.box.height);
          if (across > 1 && down > lines * 0.35)
            faults.push(`${chart}: "${words}" on "${other.words}"`);
        }
      }
    }
    return faults;
  });
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

for (const locale of ["zh", "en"] as const) {
  for (const half of [0, 1]) {
    const own = chartPages.filter((_, i) => i % 2 === half);
    test(`charts of ${own.map((each) => each.page).join(", ")} hold their words at every width, in ${locale}`, async ({
      page,
    }) => {
      test.slow();
      const faults: Record<string, string[]> = {};
      for (const { path } of own) {
        await open(page, pathIn(locale, path));
        for (const width of widths) {
          await resize(page, width);
          const found = await faultsIn(page);
          if (found.length > 0) faults[`${path} at ${width}`] = found;
        }
      }
      expect(faults).toEqual({});
    });
  }

  test(`no page scrolls sideways at any width, in ${locale}`, async ({ page }) => {
    test.slow();
    const scrolls: Record<string, number> = {};
    for (const { path } of [...pages, { path: "/charts/applications.flow" }]) {
      await open(page, pathIn(locale, path));
      for (const width of widths) {
        await resize(page, width);
        const over = await sidewaysScroll(page);
        if (over > 0) scrolls[`${path} at ${width}`] = over;
      }
    }
    expect(scrolls).toEqual({});
  });
}
