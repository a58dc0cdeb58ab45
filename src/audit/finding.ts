import type { Scope } from "../domain/indicator.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Says } from "./speech.ts";

/**
 * What a check came to. "undecidable" where a number it needs is blank, unreadable, absent or only
 * known within limits that leave both answers open: never because a blank was taken for zero.
 */
export type Verdict = "holds" | "broken" | "undecidable";

/** What is compared with what. */
export type FindingKind =
  /** A total and the parts that make it. */
  | "sum"
  /** Some of a thing and the whole of it. */
  | "ofWhich"
  /** A number and the limits that other numbers set to it. */
  | "bounds"
  /** A printed share, and the count and base it is the share of. */
  | "ratio"
  /** A printed percentage and the whole numbers it could come from. */
  | "granularity"
  /** The second appendix and the first. */
  | "appendices"
  /** The prose and the appendix row that speaks of the same thing. */
  | "prose"
  /** Figures of different sections that the report itself relates. */
  | "sections"
  /** A number that last year's report hands on, and what it has become here. */
  | "years"
  /** What the text announces and what it then gives. */
  | "structure";

/**
 * How left must stand to right. "≈": equal as far as the printed decimals tell; "∈": within the
 * range written on the right.
 */
export type Relation = "=" | "≤" | "≥" | "≈" | "∈";

/**
 * Why the two sides should agree. No identity is official unless the form says so.
 * - structure: it follows from how the table is built (a total above its parts)
 * - form: the form says so in words (其中; "the same item is counted once")
 * - definition: it follows from what a percentage is
 * - source: two places of the report speak of the same thing
 * - scope: two places speak of the same kind of thing, and one covers less than the other
 * - text: the report's own prose says so
 * - years: last year's report hands the number on; a correction or another way of counting may stand
 *   between the two, so broken means worth asking, no more
 * - expectation: usually so, but nothing in the report demands it; broken means worth asking, no more
 */
export type Basis =
  | "structure"
  | "form"
  | "definition"
  | "source"
  | "scope"
  | "text"
  | "years"
  | "expectation";

/** How much a broken check would mislead a reader; given for checks that hold as well. */
export type Severity = "high" | "medium" | "low";

/** One number of an equation. `number` is undefined where there is none, or only a limit. */
export type Term = { readonly indicator: string; readonly number: number | undefined };

/** One side of a check. */
export type Side = {
  /** Arithmetic in no language, such as "2 + 17 + 4"; "?" stands where a number is missing. */
  readonly text: string;
  /** Undefined where it cannot be worked out. */
  readonly value: number | undefined;
  readonly terms: readonly Term[];
};

/** Facts beside the equation, for whoever writes a sentence about it. */
export type Note =
  /** One part alone is larger than the total: that no part is counted twice cannot be the reason. */
  | { readonly code: "partExceedsTotal"; readonly indicator: string; readonly number: number }
  /** The share is of a base of zero and says nothing. */
  | { readonly code: "zeroBase"; readonly indicator: string }
  /** Cases carried over from the year before are not in the form, and could explain the excess. */
  | { readonly code: "carryOver" }
  /** The whole numbers nearest to what a printed growth asks for, and the growth each gives. */
  | {
      readonly code: "nearestWhole";
      readonly now: number;
      readonly neighbours: readonly { readonly previous: number; readonly growth: number }[];
    }
  /** There is no report of the year before, or it has no exact number there. */
  | { readonly code: "noLastYear" }
  /** Names that the one place gives and the other does not. */
  | { readonly code: "names"; readonly names: readonly string[] }
  /** What the left and the right side cover, where it is not the same. */
  | {
      readonly code: "scopes";
      readonly order: "narrower" | "wider" | "unlike";
      readonly left: Scope;
      readonly right: Scope;
    };

/** One check of one report, with its verdict. Facts only: sentences are made from it elsewhere. */
export type Finding = {
  /** Stable across reports and versions, such as "application.replied.sum". */
  readonly rule: string;
  readonly kind: FindingKind;
  /** The sentence it speaks. */
  readonly says: Says;
  readonly verdict: Verdict;
  readonly relation: Relation;
  /** The indicator the check is filed under; undefined where it is about the text alone. */
  readonly subject: string | undefined;
  /** All indicators that take part, the subject first. */
  readonly indicators: readonly string[];
  /** The total, the part, or the source looked at first. */
  readonly left: Side;
  /** What it is held against. */
  readonly right: Side;
  /** left.value − right.value, undefined where either is. */
  readonly difference: number | undefined;
  readonly severity: Severity;
  readonly basis: Basis;
  /** The indicators without which there is no decision. */
  readonly missing: readonly string[];
  readonly notes: readonly Note[];
  /** A check that holds though the numbers differ: the two places do not cover the same. */
  readonly explains: "scope" | undefined;
  /** What would explain a broken check, the most plausible first. Possibilities, not accusations. */
  readonly diagnosis: readonly Diagnosis[];
  /** Why its numbers stay as they are, in the words of whoever answers for the report. */
  readonly reason?: string;
};
