import type { Report } from "../domain/report.ts";
import { findObservation } from "../domain/report.ts";
import { exactNumber, printedDecimals } from "../domain/value.ts";

/** A percentage as printed: how fine it is matters as much as what it says. */
export type PrintedShare = {
  readonly number: number;
  readonly decimals: number;
  /** With its sign: "84.18%". */
  readonly text: string;
};

/** The percentage an indicator was reported with, or undefined where there is no exact one. */
export function printedShare(report: Report, indicator: string): PrintedShare | undefined {
  const value = findObservation(report, indicator)?.value;
  const number = exactNumber(value);
  if (number === undefined) return undefined;
  const printed = value?.kind === "reported" ? value.printed : String(number);
  const decimals = printedDecimals(printed);
  return { number, decimals, text: `${number.toFixed(decimals)}%` };
}
