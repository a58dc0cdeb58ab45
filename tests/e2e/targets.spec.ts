import type { Page } from "@playwright/test";
import { findingPath } from "../../src/address/paths.ts";
import { chartPlaces, pages } from "./places.ts";
import { open } from "./settled.ts";
import { expect, expectOnlyNothingThere, test } from "./support.ts";

const least = 44;

/**
 * What a finger could miss: everything that answers to a press and is smaller than 44 pixels either way.
 * A link within a running text is as tall as its line, as WCAG 2.5.8 allows. A mark within a drawing
 * is also in the chart's table, where it is a row.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((size) => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, select, summary, input:not([type=hidden]), textarea, [role=button], [role=radio], [role=menuitem], [role=option]",
    );
    /** The label of a field is part of what can be pressed. */
    const pressed = (element: HTMLElement) =>
      (element instanceof HTMLInputElement && element.closest("label")) || element;
    const inText = (element: HTMLElement) => {
      if (!["A", "BUTTON"].includes(element.tagName)) return false;
      const around = element.parentElement;
      if (!around || getComputedStyle(element).display !== "inline") return false;
      const own = element.textContent?.trim() ?? "";
      return (around.closest("p, dd, li, td, th, h1, h2, h3")?.textContent?.trim() ?? "") !== own;
    };
    return [...all]
      .filter((element) => !element.closest("svg, [inert]"))
      .filter((element) => !element.matches("[href='#content']"))
      .filter((element) => !inText(element))
      .flatMap((element) => {
        const box = pressed(element).getBoundingClientRect();
        // What lies over it and belongs to it, such as a link that covers its whole card.
        const cover = getComputedStyle(element, "::after");
        const covers = cover.content !== "none" && cover.position === "absolute";
        const [width, height] = covers
          ? [
              Math.max(box.width, Number.parseFloat(cover.width)),
              Math.max(box.height, Number.parseFloat(cover.height)),
            ]
          : [box.width, box.height];
        if (box.width === 0 || (width >= size - 0.5 && height >= size - 0.5)) return [];
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 24);
        return [
          `${element.tagName.toLowerCase()} "${name}" ${Math.round(width)} x ${Math.round(height)}`,
        ];
      });
  }, least);
}

test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

for (const root of ["", "/en"]) {
  test(`on a phone everything can be hit by a finger, on every page${root}`, async ({
    page,
    complaints,
  }) => {
    const small: Record<string, string[]> = {};
    const paths = [
      ...pages.map(({ path }) => path).filter((path) => path !== "/audit"),
      chartPlaces[0]?.path ?? "",
      findingPath("application.replied.sum"),
      "/briefing",
      "/no/such/page",
    ];
    for (const path of paths) {
      if (path === "/no/such/page") await page.goto(root + path);
      else await open(page, root + path);
      const found = await smallTargets(page);
      if (found.length > 0) small[path] = found;
    }
    expect(small).toEqual({});
    expectOnlyNothingThere(complaints);
  });
}
