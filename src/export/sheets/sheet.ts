import type { Locale } from "../../i18n/words.ts";

/** What a cell holds. There is no cell for "perhaps a number": a blank is empty, a text is a text. */
export type SheetCell =
  | { readonly kind: "empty"; readonly format?: string }
  | {
      readonly kind: "text";
      readonly text: string;
      /** Vermilion, kept for what contradicts itself; faint for what is secondary. */
      readonly tone?: "contradiction" | "faint";
      readonly bold?: boolean;
    }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | {
      readonly kind: "formula";
      /** Without the sign of equality in front. */
      readonly formula: string;
      /** What it comes to as long as nobody changes a number. */
      readonly result: number | string;
      readonly format?: string;
    };

export type SheetColumn = {
  readonly head: string;
  /** In digits of the body font; a Chinese character takes two. */
  readonly width: number;
  readonly align?: "right";
};

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Whether the heads of the columns stand above the rows, stay in view and offer filters. */
  readonly headed: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly orientation: "landscape" | "portrait";
  /** A column (from 0) whose cells turn vermilion when they hold this text. */
  readonly warning?: { readonly column: number; readonly text: string };
  /** A filter that is set when the file opens: a column (from 0), its text, and the rows without it. */
  readonly filter?: {
    readonly column: number;
    readonly text: string;
    readonly hidden: ReadonlySet<number>;
  };
};

export type Workbook = {
  readonly title: string;
  /** The title of the report. */
  readonly subject: string;
  readonly locale: Locale;
  /** The first one is seen when the file opens. */
  readonly sheets: readonly Sheet[];
  /** Formulas that have a name of their own. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Printed at the foot of every page. */
  readonly footer: string;
};

export const emptyCell: SheetCell = { kind: "empty" };

export function textCell(text: string, tone?: "contradiction" | "faint"): SheetCell {
  return text === "" ? emptyCell : { kind: "text", text, tone };
}
