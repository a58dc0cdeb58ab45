import { exactNumber } from "../../domain/value.ts";
import type { Mark } from "../mark.ts";
import type { BarsPanel } from "../model.ts";

/** So many units can be told apart and counted. */
const mostUnits = 150;

/**
 * How many units a panel accounts for and what it leaves over; undefined where they are too many,
 * or where one is no whole number.
 */
export function unitsOf(panel: BarsPanel) {
  const marks = panel.rows.flatMap((row) => row.marks);
  const numbers = marks.map((mark) => exactNumber(mark.value));
  if (!numbers.every((n) => n !== undefined && Number.isInteger(n))) return undefined;
  const sum = (some: readonly Mark[]) =>
    some.reduce((total, mark) => total + (exactNumber(mark.value) ?? 0), 0);
  const rest = marks.filter(({ pattern }) => pattern === "hatched");
  const accounted = sum(marks.filter(({ pattern }) => pattern !== "hatched"));
  const total = accounted + sum(rest);
  return total > 0 && total <= mostUnits ? { accounted, total, rest: rest[0] } : undefined;
}
