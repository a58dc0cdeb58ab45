import type { Value } from "../domain/value.ts";
import type { MadeOf } from "./madeOf.ts";

/**
 * What a colour means: the data, a second and a third series, context that steps back; and the
 * report contradicting itself, which nothing else is drawn in.
 */
export type Tone = "data" | "second" | "third" | "context" | "contradiction";

/** One drawn thing: a bar, a dot, a node of a flow. */
export type Mark = {
  readonly key: string;
  /** What it is, understandable without its row: "Online, first appendix". */
  readonly label: string;
  readonly value: Value;
  /** The unit's symbol in the form. */
  readonly unit: string;
  /** Length or position along the axis; undefined where there is no number to draw. */
  readonly drawn: number | undefined;
  /** The direct label. */
  readonly caption: string;
  /** The end of the caption that steps back, in lighter ink: its share. */
  readonly aside?: string;
  readonly tone: Tone;
  /**
   * Hatched: what the parts leave unaccounted for. Outlined: derived by us. Hollow: the second of
   * two series, where colour tells something else.
   */
  readonly pattern?: "hatched" | "outlined" | "hollow";
  /** The observation behind it; absent where we derived it. */
  readonly indicator?: string;
  /** In percent, with the words for what it is a share of. */
  readonly share?: {
    readonly percent: number;
    readonly of: string;
    /** The number that it is a share of, and what that is made of. */
    readonly whole: number;
    readonly wholeFrom?: MadeOf;
    /** The whole is one only under an assumption. */
    readonly assumed?: boolean;
  };
  /** What a number of ours is made of. */
  readonly from?: MadeOf;
  /** One sentence for each contradiction about this number. */
  readonly contradictions: readonly string[];
};
