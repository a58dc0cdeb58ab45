import type { Locale } from "../../i18n/words.ts";

/** Drawings made ahead, by the chart and the language that they stand for: for each panel its nodes. */
const kept = new Map<string, readonly Node[]>();

function nameOf(locale: Locale, chart: string, panel: number): string {
  return `${locale} ${chart} ${panel}`;
}

/** Takes the drawings out of another page that was made ahead, so that they need not be drawn again. */
export function keepDrawingsOf(page: ParentNode, locale: Locale): void {
  for (const figure of page.querySelectorAll<HTMLElement>("[data-chart]")) {
    const hosts = figure.querySelectorAll("[data-drawn]");
    for (const [panel, host] of hosts.entries())
      keepDrawing(
        locale,
        figure.dataset.chart ?? "",
        panel,
        [...host.childNodes].map((node) => document.adoptNode(node)),
      );
  }
}

/** Keeps the drawing of a panel that the page no longer shows. */
export function keepDrawing(
  locale: Locale,
  chart: string,
  panel: number,
  nodes: readonly Node[],
): void {
  kept.set(nameOf(locale, chart, panel), nodes);
}

/** The drawing of a panel as the chart first stands, if there is one. */
export function keptDrawing(
  locale: Locale,
  chart: string,
  panel: number,
): readonly Node[] | undefined {
  return kept.get(nameOf(locale, chart, panel));
}
