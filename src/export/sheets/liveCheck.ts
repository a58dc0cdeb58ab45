import type { Finding, Side } from "../../audit/finding.ts";
import { printedShare } from "../../audit/printedShare.ts";
import { findObservation, type Report } from "../../domain/report.ts";
import { printedDecimals } from "../../domain/value.ts";

/** A check that a formula over single cells can repeat. */
export type LiveCheck = {
  readonly finding: Finding;
  /** Every indicator whose number it needs, the left side first. */
  readonly needs: readonly string[];
  /** As many as the finest of its numbers was printed with. */
  readonly decimals: number;
} & (
  | {
      readonly kind: "sum";
      readonly relation: "=" | "≤" | "≥";
      readonly left: readonly string[];
      readonly right: readonly string[];
    }
  | {
      readonly kind: "ratio";
      readonly share: string;
      readonly count: string;
      /** What it may be a share of; any one that fits will do. */
      readonly bases: readonly [string, ...string[]];
    }
);

const idsOf = ({ terms }: Side) => terms.map((each) => each.indicator);

function decimalsOf(report: Report, indicators: readonly string[]): number {
  return Math.max(
    0,
    ...indicators.map((id) => {
      const value = findObservation(report, id)?.value;
      return value?.kind === "reported" ? printedDecimals(value.printed) : 0;
    }),
  );
}

/** Sums on both sides; limits only where the form sets them, others can be excused. */
function sumCheck(finding: Finding, report: Report): LiveCheck | undefined {
  const { kind, says, relation, basis } = finding;
  const linear =
    kind === "sum" ||
    kind === "ofWhich" ||
    kind === "appendices" ||
    says === "prose" ||
    says === "proseScope"
      ? true
      : says === "balance" || (kind === "bounds" && basis === "form");
  if (!linear || (relation !== "=" && relation !== "≤" && relation !== "≥")) return undefined;
  // What two places cover cannot be compared: no number put in would decide it.
  if (finding.notes.some((note) => note.code === "scopes" && note.order === "unlike")) {
    return undefined;
  }
  const left = idsOf(finding.left);
  const right = idsOf(finding.right);
  const needs = [...left, ...right];
  const decimals = decimalsOf(report, needs);
  return { kind: "sum", finding, needs, decimals, relation, left, right };
}

function ratioCheck(finding: Finding, report: Report): LiveCheck | undefined {
  if (finding.kind !== "ratio") return undefined;
  const [share, count, base, ...others] = finding.indicators;
  if (share === undefined || count === undefined || base === undefined) return undefined;
  const shown = printedShare(report, share);
  // How finely a share is to agree is known only from how it is printed.
  if (!shown) return undefined;
  const bases = [base, ...others] as const;
  const needs = [share, count, ...bases];
  return { kind: "ratio", finding, needs, decimals: shown.decimals, share, count, bases };
}

/** Checks that use the number of a cell can only be written where the report has the cell. */
function decidedByNumbers({ finding, needs }: LiveCheck, report: Report): boolean {
  const values = needs.map((id) => findObservation(report, id)?.value);
  if (values.some((value) => value === undefined)) return false;
  // A limit ("over 10,000") can decide a check, but no cell holds it as a number.
  return finding.verdict === "undecidable" || values.every((value) => value?.kind === "reported");
}

/** The check as a formula can repeat it, or undefined where none comes to the same verdict. */
export function liveCheck(finding: Finding, report: Report): LiveCheck | undefined {
  const check = sumCheck(finding, report) ?? ratioCheck(finding, report);
  return check && decidedByNumbers(check, report) ? check : undefined;
}
