import { auditReport } from "../../audit/auditReport.ts";
import { contradictionsOf } from "../../audit/contradictions.ts";
import type { Finding } from "../../audit/finding.ts";
import { findingMark } from "../../audit/findingMark.ts";
import { plausibleDiagnoses } from "../../audit/plausible.ts";
import type { Report } from "../../domain/report.ts";
import { diagnosisSentence, findingSentence } from "../../i18n/findingText.ts";
import type { Words } from "../../i18n/words.ts";
import type { Mark } from "../mark.ts";
import type { Note } from "../model.ts";

/** A sentence for each contradiction about a number, the gravest first. */
export function contradictionsAbout(report: Report, indicator: string, words: Words): string[] {
  return contradictionsOf(report, indicator).map((finding) => sentence(report, finding, words));
}

/** What one check says, where it is broken: for what is drawn because of it. */
export function contradictionOf(report: Report, rule: string, words: Words): string | undefined {
  const found = auditReport(report).find((finding) => finding.rule === rule);
  return found && findingMark(found) === "contradiction"
    ? sentence(report, found, words)
    : undefined;
}

/** What a finding says; one that comes of an assumption says so, and is laid at no report's door. */
function sentence({ assumption }: Report, finding: Finding, words: Words): string {
  const text = findingSentence(finding, words);
  return assumption && finding.indicators.includes(assumption.indicator)
    ? words.t("assumption.finding", { text })
    : text;
}

/** The findings that concern nothing but the given indicators: those that a chart can show whole. */
function findingsWithin(report: Report, indicators: readonly string[]): readonly Finding[] {
  const known = new Set(indicators);
  return auditReport(report).filter(
    (finding) => finding.indicators.length > 0 && finding.indicators.every((id) => known.has(id)),
  );
}

/**
 * The contradictions that a chart shows whole, and all that its marks are signed with: no sign is
 * without a note that speaks of it.
 */
export function contradictionNotes(
  report: Report,
  indicators: readonly string[],
  marks: readonly Mark[],
  words: Words,
): Note[] {
  const rank = { high: 0, medium: 1, low: 2 } as const;
  const whole = new Set(findingsWithin(report, indicators));
  const signed = new Set(marks.flatMap(({ contradictions }) => contradictions));
  return auditReport(report)
    .filter((finding) => findingMark(finding) === "contradiction")
    .filter((each) => whole.has(each) || signed.has(sentence(report, each, words)))
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .map((finding) => {
      const [likeliest] = plausibleDiagnoses(finding);
      // What may explain the report as published is no explanation of what was assumed.
      const explained = likeliest && !report.assumption;
      const explanation = explained ? diagnosisSentence(likeliest, words) : "";
      return {
        kind: "contradiction",
        text: sentence(report, finding, words),
        finding: { rule: finding.rule, explanation },
      };
    });
}

/** For a chart of so many numbers that a note on each would bury it: how many are signed, and why. */
export function signedNote(marks: readonly Mark[], words: Words): Note[] {
  const n = marks.filter(({ contradictions }) => contradictions.length > 0).length;
  return n === 0 ? [] : [{ kind: "contradiction", text: words.t("chart.note.signed", { n }) }];
}

/** Numbers that differ because they do not cover the same: to be explained, not to be blamed. */
export function scopeNotes(report: Report, indicators: readonly string[], words: Words): Note[] {
  return findingsWithin(report, indicators)
    .filter((finding) => findingMark(finding) === "scope")
    .map((finding) => ({ kind: "scope", text: sentence(report, finding, words) }));
}
