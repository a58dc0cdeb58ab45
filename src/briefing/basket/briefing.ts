import type { Locale } from "../../i18n/words.ts";

/** What every item has: a number by which lists and actions know it, however often it moves. */
type Keyed = { readonly key: number };

/** What an item has that shows something of a report: the report's id. */
type OfReport = { readonly report: string };

export type ChartItem = Keyed &
  OfReport & {
    readonly kind: "chart";
    readonly chart: string;
    /** The chart's switches as an address holds them; empty for its default. */
    readonly view: string;
    /** The id of an assumption; empty as reported. */
    readonly assumption: string;
    /** Instead of the chart's own; empty for the chart's own. */
    readonly headline: string;
    readonly comment: string;
    /** Whether the slide says what the report contradicts. */
    readonly caveat: boolean;
  };

export type NumberItem = Keyed &
  OfReport & {
    readonly kind: "number";
    readonly indicator: string;
    readonly comment: string;
    readonly caveat: boolean;
  };

export type TableItem = Keyed &
  OfReport & {
    readonly kind: "table";
    /** The filters and the order of the data table as an address holds them. */
    readonly query: string;
    /** Empty for a title made from what is filtered. */
    readonly title: string;
    readonly comment: string;
    readonly caveat: boolean;
  };

type TextItem = Keyed & {
  readonly kind: "text";
  readonly title: string;
  /** Each line is a paragraph. */
  readonly text: string;
};

export type BriefingItem = ChartItem | NumberItem | TableItem | TextItem;

/** An item that no briefing holds yet. */
export type NewItem = BriefingItem extends infer Item
  ? Item extends Keyed
    ? Omit<Item, "key">
    : never
  : never;

/** A choice of charts, numbers, tables and texts in an order, to be shown and taken along. */
export type Briefing = {
  /** Empty for a title made from the reports. */
  readonly title: string;
  /** Empty for the report's publisher and date. */
  readonly subtitle: string;
  /** The language of its slides, whatever the language of the page. */
  readonly locale: Locale;
  readonly items: readonly BriefingItem[];
};

export const emptyBriefing: Briefing = { title: "", subtitle: "", locale: "zh", items: [] };

/** More than anybody presents; a limit keeps links, files and storage from growing without end. */
export const mostItems = 60;

/** How many characters each text may have. */
export const longestText = {
  title: 160,
  subtitle: 240,
  headline: 300,
  comment: 1000,
  text: 4000,
  query: 2400,
} as const;

/** The ids of the reports that a briefing is about, each once, in the order in which they come up. */
export function reportsOf({ items }: Briefing): readonly string[] {
  return [...new Set(items.flatMap((item) => (item.kind === "text" ? [] : item.report)))];
}

/** Whether nothing has been put or written into it yet. */
export function isUntouched({ title, subtitle, items }: Briefing): boolean {
  return items.length === 0 && title === "" && subtitle === "";
}
