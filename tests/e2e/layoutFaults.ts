import type { Page } from "@playwright/test";

/** What in the charts of a page reaches out of its picture, or lies upon another text. */
export function faultsIn(page: Page): Promise<string[]> {
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

/** By how many pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
