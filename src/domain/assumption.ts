import type { Value } from "./value.ts";

/** One number taken to be another than the report has it, because a broken check would then come out. */
export type Assumption = {
  /** The explanation it comes from; stands in addresses. */
  readonly id: string;
  readonly indicator: string;
  /** What the report has; undefined where it has no such row. */
  readonly before: Value | undefined;
  readonly value: number;
  /** Why this number, as arithmetic in no language. */
  readonly arithmetic: string;
};
