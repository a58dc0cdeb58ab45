/**
 * What a report says in one cell or one phrase. Never a bare number: a zero, an empty cell and a
 * cell nobody can read are three different things, and stay so in every chart, table and file.
 */
export type Value =
  | { readonly kind: "reported"; readonly number: number; readonly printed: string }
  /** The text gives only a limit, such as "over 10,000" or "at least 90%". */
  | {
      readonly kind: "bound";
      readonly side: "atLeast" | "atMost";
      readonly number: number;
      readonly printed: string;
    }
  | { readonly kind: "blank" }
  /** The cell holds a mark for "does not apply", such as / or —. */
  | { readonly kind: "notApplicable"; readonly printed: string }
  | { readonly kind: "unreadable"; readonly printed: string }
  /** Worked out by us. `low` equals `high` where the formula gives one number. */
  | {
      readonly kind: "derived";
      readonly low: number;
      readonly high: number;
      readonly formula: string;
      /** It is taken to be so, or was worked out from a number that is. */
      readonly assumed?: true;
    };

export const blank: Value = { kind: "blank" };

export function reported(number: number, printed = String(number)): Value {
  return { kind: "reported", number, printed };
}

export function atLeast(number: number, printed: string): Value {
  return { kind: "bound", side: "atLeast", number, printed };
}

/**
 * A number of ours.
 * @param formula the arithmetic with its numbers in it, such as "12 + 3 + 11"; shown wherever the
 *   number is shown.
 */
export function derived(formula: string, low: number, high = low): Value {
  return { kind: "derived", low, high, formula };
}

/** A number of ours that holds only under an assumption. */
export function assumed(formula: string, number: number): Value {
  return { kind: "derived", low: number, high: number, formula, assumed: true };
}

/** Whether a value is taken to be so, or follows from one that is. */
export function isAssumed(value: Value | undefined): boolean {
  return value?.kind === "derived" && value.assumed === true;
}

/**
 * The one number that may enter a calculation or be drawn as a length, or undefined: blanks,
 * unreadable cells, bounds and ranges have none, and must be handled by whoever asks.
 */
export function exactNumber(value: Value | undefined): number | undefined {
  if (value?.kind === "reported") return value.number;
  if (value?.kind === "derived" && value.low === value.high) return value.low;
  return undefined;
}

/** How many decimals the number was printed with: "84.18" has 2, "100" none. */
export function printedDecimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
