import { readCell } from "../../domain/cell.ts";
import { exactNumber, type Value } from "../../domain/value.ts";

/** What is written into a cell of the official form. */
export type FigureText = {
  readonly text: string;
  /** Set where the cell holds a number that the report gives. */
  readonly number?: number;
  /** Set where nobody may take the cell for what it looks like. */
  readonly doubt?: "missing" | "unsettled";
};

/** Marks what was not read for certain. */
const unsettledMark = "？";

/**
 * A value as the official form holds it: as it is printed, blank where it is blank. What the report does not print
 * itself is left out. What could not be read would pass for a number where it is made of digits, and says that it is none.
 * @param ofWholeRow the text of a whole row, which lost the borders of its cells, is all there is
 */
export function figureText(value: Value | undefined, ofWholeRow = false): FigureText {
  switch (value?.kind) {
    case "reported": {
      const { number, printed } = value;
      const same = exactNumber(readCell(printed)) === number;
      return { text: same ? printed.trim() : String(number), number };
    }
    case "bound":
    case "notApplicable":
      return { text: value.printed };
    case "blank":
      return { text: "" };
    case "unreadable": {
      const printed = ofWholeRow ? "" : value.printed.trim();
      // Words beside a number speak for themselves.
      const speaks = /[^\d\s.,，+\-−－/—]/.test(printed);
      return { text: speaks ? printed : printed + unsettledMark, doubt: "unsettled" };
    }
    default:
      return { text: "", doubt: "missing" };
  }
}
