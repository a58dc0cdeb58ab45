/** Which drawing: of a chart of a report, in a language, and of which of its panels. */
type Drawn = {
  readonly report: string;
  readonly locale: string;
  readonly chart: string;
  readonly panel: number;
};

/** Drawings that came prerendered and have been taken off the page: for each panel its nodes. */
const kept = new Map<string, readonly Node[]>();

function nameOf({ report, locale, chart, panel }: Drawn): string {
  return `${report} ${locale} ${chart} ${panel}`;
}

/** Keeps the drawing of a panel that the page no longer shows. */
export function keepDrawing(drawn: Drawn, nodes: readonly Node[]): void {
  kept.set(nameOf(drawn), nodes);
}

/** The drawing of a panel as the chart first stands, if there is one. */
export function keptDrawing(drawn: Drawn): readonly Node[] | undefined {
  return kept.get(nameOf(drawn));
}
