import type { Value } from "../domain/value.ts";
import type { FilePlace } from "./blocks.ts";

/**
 * How sure a reading is.
 * - proved: a sum of the form that the cell takes part in comes out
 * - read: it stands alone in its cell, and nothing speaks against it
 * - open: there are several ways to read it, or none; its value is not a number then
 */
type Proof = "proved" | "read" | "open";

/** One cell of a form as it was read. */
export type CellReading = {
  readonly indicator: string;
  readonly value: Value;
  readonly proof: Proof;
  readonly place: FilePlace;
  /** What it may be, where it is open; empty where nothing can be said. */
  readonly candidates: readonly number[];
  /** Of a row that lost its borders: what its cells may be together, from left to right; absent where these are too many to look at. */
  readonly rowChoices?: readonly (readonly number[])[];
  /** Where the main text says it. */
  readonly passage?: Passage;
};

/** A sentence of the main text. */
export type Passage = {
  readonly text: string;
  /** Which sentence of its section it is, counted from 1. */
  readonly sentence: number;
};

/** What could not be made use of, kept with its text. */
export type UnmatchedRow = { readonly text: string; readonly place: FilePlace };

export type IssueCode =
  /** A cell can be read in several ways, or in none. */
  | "openCell"
  /** A row of figures that none of the form's rows could be told to be. */
  | "unmatchedRow"
  /** The same row of the form stands in the file twice; the first is taken. */
  | "repeatedRow"
  /** A row of the form that the file does not have. */
  | "missingRow"
  /** A cell holds something that is no plain number. */
  | "notANumber";

/** Something that a reader of the report should look at. */
export type ReadingIssue = {
  readonly code: IssueCode;
  readonly line: number;
  readonly text: string;
  readonly indicator?: string;
};

/** What one table of a form came to. */
export type TableReading = {
  readonly cells: readonly CellReading[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly issues: readonly ReadingIssue[];
};
