import { auditReport } from "../audit/auditReport.ts";
import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { topicOfFinding } from "../audit/findingTopic.ts";
import type { Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { findingSentence, findingTitle } from "../i18n/findingText.ts";
import { locales, type Words, wordsFor } from "../i18n/words.ts";
import type { SearchEntry, SearchedValue } from "./searchEntry.ts";

/** The numbers of both sides, each with the unit of what stands there. */
function numbersOf({ left, right, subject }: Finding): readonly SearchedValue[] {
  return [left, right].flatMap(({ value, terms }) => {
    const indicator = terms[0]?.indicator ?? subject;
    return value === undefined || indicator === undefined
      ? []
      : [{ number: value, unit: indicatorOf(indicator).unit }];
  });
}

/** The checks that have something to tell; that numbers agree is no news to be found. */
export function findingEntries(report: Report, words: Words): readonly SearchEntry[] {
  return auditReport(report)
    .filter((finding) => findingMark(finding) !== "agreement")
    .map((finding) => {
      const mark = findingMark(finding);
      const topic = topicOfFinding(finding);
      const inAll = locales.map(wordsFor);
      return {
        kind: "finding",
        id: finding.rule,
        label: findingSentence(finding, words),
        place: words.t(`audit.mark.${mark}`),
        value: "",
        numbers: finding.kind === "structure" ? [] : numbersOf(finding),
        names: inAll.map((each) => findingTitle(finding, each)),
        context: inAll.flatMap((each) => [
          findingSentence(finding, each),
          each.t(`audit.mark.${mark}`),
          ...(topic === "text" ? [] : [each.t(`page.${topic}`)]),
        ]),
      };
    });
}
