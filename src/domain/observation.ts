import type { Origin, Scope } from "./indicator.ts";
import type { Value } from "./value.ts";

/** Where exactly in the report a value stands. */
export type SourceLocation = {
  readonly origin: Origin;
  /** The form's numbering of the row, or the prose section. */
  readonly code: string;
  /** Row in the table or paragraph in the section, counted from 1. */
  readonly position: number;
  /** The sentence it stands in, where sentences are counted: copied text may have lost its paragraphs. */
  readonly passage?: string;
  /** Column of a table that has several, counted from 1. */
  readonly column?: number;
  readonly scope: Scope;
};

type Unit = {
  readonly symbol: string;
  /** Whether the report prints the unit beside the number, or we supply it from the form. */
  readonly given: "printed" | "supplied";
};

/** One number of one report, with everything a reader needs to trust it or to doubt it. */
export type Observation = {
  /** A cell of a table with columns is `row@applicant`. */
  readonly indicator: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly location: SourceLocation;
};
