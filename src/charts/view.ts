/** What a reader can switch on a chart. The first option of each switch is its default. */
export const switchOptions = {
  show: ["chart", "table"],
  type: ["bars", "units", "dots", "dumbbells"],
  measure: ["count", "share"],
  sort: ["form", "size"],
  labels: ["on", "off"],
} as const;

export type SwitchName = keyof typeof switchOptions;
export const switchNames = Object.keys(switchOptions) as SwitchName[];

export type ChartView = { readonly [Name in SwitchName]: (typeof switchOptions)[Name][number] };

/** The switches a chart offers, each with its options in order; the first is the chart's default. */
export type Switches = {
  readonly [Name in SwitchName]?: readonly ChartView[Name][];
};

/** A chart as it stands when nobody has switched anything. */
export function defaultView(switches: Switches): ChartView {
  return {
    show: switches.show?.[0] ?? "chart",
    type: switches.type?.[0] ?? "bars",
    measure: switches.measure?.[0] ?? "count",
    sort: switches.sort?.[0] ?? "form",
    labels: switches.labels?.[0] ?? "on",
  };
}

/**
 * A view as it stands in an address, such as "sort.size_measure.share"; empty for the default.
 * Codes only, never labels, so that a link works in every language.
 */
export function serializeView(view: ChartView, switches: Switches): string {
  const plain = defaultView(switches);
  return switchNames
    .filter((name) => view[name] !== plain[name])
    .map((name) => `${name}.${view[name]}`)
    .join("_");
}

/** Longer than every switch at once; what is longer is none of ours. */
const longestView = 200;

export type ReadView = {
  readonly view: ChartView;
  /** What the text asks for that there is not, or that this chart does not offer. */
  readonly ignored: readonly string[];
};

/** Reads a view from an address, and tells what of it could not be read. */
export function readView(text: string | null, switches: Switches): ReadView {
  const view = defaultView(switches);
  if (!text) return { view, ignored: [] };
  if (text.length > longestView) return { view, ignored: [text] };
  const chosen: Record<string, string> = {};
  const ignored: string[] = [];
  for (const pair of text.split("_")) {
    const [name = "", option = "", ...rest] = pair.split(".");
    const options: readonly string[] = Object.hasOwn(switches, name)
      ? (switches[name as SwitchName] ?? [])
      : [];
    if (options.includes(option) && rest.length === 0) chosen[name] = option;
    else ignored.push(pair);
  }
  return { view: { ...view, ...chosen }, ignored };
}

/** Reads a view from an address; what it does not know, or the chart does not offer, it drops. */
export function parseView(text: string | null, switches: Switches): ChartView {
  return readView(text, switches).view;
}
