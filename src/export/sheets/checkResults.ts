import type { LiveCheck } from "./liveCheck.ts";

export type CheckResults = {
  readonly left: number | string;
  readonly right: number | string;
  readonly difference: number | string;
};

/** The share as its formula gives it, of the base that the audit chose; empty where there is none. */
function roundedShare({ finding, decimals }: LiveCheck): number | string {
  const [count, base] = finding.right.terms.map((each) => each.number);
  const undecided = finding.right.value === undefined || finding.missing.length > 0;
  if (undecided || count === undefined || base === undefined) return "";
  const scale = 10 ** decimals;
  return Math.round((count / base) * 100 * scale) / scale;
}

/**
 * What the formulas of a check come to on the report as it is. They are written beside the formulas
 * for programs that read a workbook without calculating; an empty text stands for "not known".
 */
export function checkResults(check: LiveCheck): CheckResults {
  const { finding } = check;
  const left = finding.left.value ?? "";
  const right = check.kind === "ratio" ? roundedShare(check) : (finding.right.value ?? "");
  const known = typeof left === "number" && typeof right === "number";
  return { left, right, difference: known ? Number((left - right).toFixed(10)) : "" };
}
