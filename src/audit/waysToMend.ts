import type { Report } from "../domain/report.ts";
import { reported } from "../domain/value.ts";
import { auditReport } from "./auditReport.ts";
import type { Finding, Side } from "./finding.ts";
import { plausibleDiagnoses } from "./plausible.ts";

/** One number that, if it were another, would make a broken check come out and break none. */
export type WayToMend = {
  readonly indicator: string;
  readonly value: number;
  /** The rules of all broken checks that would come out with it, that of the finding among them. */
  readonly settles: readonly string[];
};

/** More would be a list of everything and no advice. */
const mostWays = 3;

/** The report as it would be with another number in one place. */
function withNumber(report: Report, indicator: string, number: number): Report {
  return {
    ...report,
    observations: report.observations.map((each) =>
      each.indicator === indicator ? { ...each, value: reported(number) } : each,
    ),
  };
}

/** What each number of a check would have to be, if the others were right and the sides were sums. */
function wanted({ left, right, difference, diagnosis }: Finding): readonly [string, number][] {
  if (difference === undefined) return [];
  const moved = ({ terms }: Side, by: number): [string, number][] =>
    terms.flatMap(({ indicator, number }) =>
      number === undefined ? [] : [[indicator, number + by] as [string, number]],
    );
  return [
    // Diagnoses come first: something speaks for them.
    ...diagnosis.flatMap(({ correction }) =>
      correction ? [[correction.indicator, correction.value] as [string, number]] : [],
    ),
    ...moved(left, -difference),
    ...moved(right, difference),
  ];
}

function broken(report: Report): ReadonlySet<string> {
  return new Set(
    auditReport(report)
      .filter(({ verdict }) => verdict === "broken")
      .map(({ rule }) => rule),
  );
}

/**
 * The numbers to look at first where a check is broken: each was tried, makes the check come out and
 * breaks no other. Those that settle most stand first, and what settles less than the best is left
 * out. Possibilities only: which number is wrong, the report alone cannot tell.
 */
export function waysToMend(finding: Finding, report: Report): readonly WayToMend[] {
  const before = broken(report);
  const ways = new Map<string, WayToMend>();
  for (const [indicator, value] of wanted({ ...finding, diagnosis: plausibleDiagnoses(finding) })) {
    const key = `${indicator} ${value}`;
    if (ways.has(key) || !Number.isInteger(value) || value < 0) continue;
    const after = broken(withNumber(report, indicator, value));
    const settles = [...before].filter((rule) => !after.has(rule));
    const breaks = [...after].some((rule) => !before.has(rule));
    if (!breaks && settles.includes(finding.rule)) ways.set(key, { indicator, value, settles });
  }
  const most = Math.max(0, ...[...ways.values()].map(({ settles }) => settles.length));
  return [...ways.values()].filter(({ settles }) => settles.length === most).slice(0, mostWays);
}
