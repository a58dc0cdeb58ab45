/** The kinds of explanation that are looked for, each with the facts that make it up. */
type DiagnosisFacts =
  /** The parts of one part were added to the total once more. */
  | {
      readonly kind: "countedAgain";
      readonly part: string;
      readonly count: number;
      readonly sum: number;
      readonly again: number;
      readonly total: number;
    }
  /** One part should be what its own parts come to; `sum` is what the whole's parts then come to. */
  | {
      readonly kind: "replacedByParts";
      readonly part: string;
      readonly printed: number;
      readonly instead: number;
      readonly whole: string;
      readonly total: number;
      readonly sum: number;
    }
  /** A number is exactly what two rows beside it come to, though they are not its parts. */
  | {
      readonly kind: "remainder";
      readonly whole: string;
      readonly total: number;
      readonly first: string;
      readonly firstNumber: number;
      readonly second: string;
      readonly secondNumber: number;
    }
  /** With the number that another source gives for one term, the sum is right. */
  | {
      readonly kind: "otherSource";
      readonly part: string;
      readonly printed: number;
      readonly other: string;
      readonly instead: number;
      readonly total: number;
    }
  /** What one row has more than the other source, another row has less. */
  | {
      readonly kind: "moved";
      readonly amount: number;
      readonly from: string;
      readonly to: string;
    }
  /** Two digits side by side changed places. */
  | {
      readonly kind: "transposed";
      readonly indicator: string;
      readonly printed: number;
      readonly instead: number;
    }
  /** One digit too many or too few. */
  | {
      readonly kind: "digit";
      readonly change: "missing" | "surplus";
      readonly indicator: string;
      readonly printed: number;
      readonly instead: number;
    }
  /** The number is that of a row close by. */
  | {
      readonly kind: "copied";
      readonly indicator: string;
      readonly printed: number;
      readonly from: string;
    }
  /** The same item may have been counted more than once within one channel. */
  | { readonly kind: "repeated"; readonly indicator: string; readonly excess: number }
  /** The share is right for another base: one of the report's own numbers. */
  | {
      readonly kind: "otherBase";
      readonly share: string;
      readonly count: number;
      readonly base: string;
      readonly number: number;
      readonly printed: string;
    }
  /** The share is right for a base that the report does not give. */
  | {
      readonly kind: "unknownBase";
      readonly share: string;
      readonly count: number;
      readonly low: number;
      readonly high: number;
      readonly printed: string;
    }
  /** The percentage was cut off rather than rounded. */
  | { readonly kind: "truncated"; readonly indicator: string; readonly printed: string };

export type DiagnosisKind = DiagnosisFacts["kind"];

/** A possible explanation of a broken check. It says what would fit, not what happened. */
export type Diagnosis = DiagnosisFacts & {
  /** Stable: the kind and what it is about, such as "countedAgain:application.replied.refused". */
  readonly id: string;
  /** The explanation as arithmetic in no language, such as "55 + 15 = 70". */
  readonly arithmetic: string;
  /** From 0 to 1, for ranking only: how unlikely it is that the numbers fit by chance. */
  readonly plausibility: number;
  /** What one number would be if the explanation were right; undefined where it does not say. */
  readonly correction: { readonly indicator: string; readonly value: number } | undefined;
};
