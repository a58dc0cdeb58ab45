import type { Page } from "@playwright/test";
import { expect } from "./support.ts";

/** Opens an address and waits until its charts are drawn. */
export async function open(page: Page, path: string) {
  const response = await page.goto(path);
  await expect(page.locator("h1")).toBeVisible();
  await drawn(page);
  return response;
}

/** Waits until every chart on the page has its marks, and the page answers. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("gongkai.alive").length > 0);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-chart]")].every((chart) =>
      chart.querySelector("[data-mark], table"),
    ),
  );
}

/** Gives the page another width and waits until its charts are drawn to it. */
export async function resize(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const pictures = [...document.querySelectorAll("[data-mark]")].map(
              (mark) => (mark as SVGElement).ownerSVGElement,
            );
            done(
              pictures.every((svg) => {
                if (svg?.getClientRects().length === 0) return true;
                const room = svg?.closest("[role=group]")?.getBoundingClientRect().width ?? 0;
                return Math.abs(room - (svg?.getBoundingClientRect().width ?? 0)) < 2;
              }),
            );
          }),
        );
      }),
  );
}
