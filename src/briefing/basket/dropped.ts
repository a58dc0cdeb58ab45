/** Something of a briefing that was not understood and left out when it was read. */
export type Dropped = {
  /** Which item, counted from 1; undefined for the briefing itself. */
  readonly item: number | undefined;
  readonly reason:
    | "notItem"
    | "kind"
    | "chart"
    | "indicator"
    | "view"
    | "assumption"
    | "long"
    | "count";
  /** What stood there, for the reader to recognise. */
  readonly found: string;
};
