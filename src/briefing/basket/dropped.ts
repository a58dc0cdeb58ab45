/** Something of a briefing that was not understood and left out when it was read. */
export type Dropped = {
  /** Which item, counted from 1; undefined for the briefing itself. */
  readonly item: number | undefined;
  readonly reason:
    | "notItem"
    /** `found` names what is missing. */
    | "missing"
    | "kind"
    | "report"
    | "chart"
    | "indicator"
    | "view"
    | "assumption"
    | "long"
    | "count";
  /** What stood there, for the reader to recognise. */
  readonly found: string;
};

/** What stood there, in short. Not every value that a file can hold turns into a text by itself. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return value.slice(0, 40);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  return String(value).slice(0, 40);
}
