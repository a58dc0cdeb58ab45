import { auditReport } from "../../src/audit/auditReport.ts";
import type { ChartModel } from "../../src/charts/model.ts";
import type { Report } from "../../src/domain/report.ts";
import { findingSentence } from "../../src/i18n/findingText.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { notesOf } from "./models.ts";

/** The rules behind the notes of one kind, found by the sentences of a model in Chinese. */
export function rulesNoted(
  model: ChartModel,
  kind: "contradiction" | "scope",
  report: Report = hailing2017,
): string[] {
  const findings = auditReport(report);
  return notesOf(model, kind).map((text) => {
    const found = findings.find((each) => findingSentence(each, wordsFor("zh")) === text);
    if (!found) throw new Error(`No finding says "${text}".`);
    return found.rule;
  });
}
