import { auditReport } from "../../audit/auditReport.ts";
import { summaryOf } from "../../audit/auditSummary.ts";
import { rulesVersion } from "../../audit/rulesVersion.ts";
import type { Report } from "../../domain/report.ts";
import { formTable, tableIds } from "../../forms/tables.ts";
import type { Words } from "../../i18n/words.ts";
import type { OwnReport } from "../../library/own/ownReport.ts";
import type { CheckLists } from "../checkGroups.ts";
import { readingCounts } from "../readingCounts.ts";

/** A line of the receipt: what it is about, and what there is to say. */
type ReceiptLine = readonly [label: string, text: string];

/** Each table of the report with the year of its form: "表三（2021 年表式）". */
function tableNames({ read }: OwnReport, words: Words): string {
  const names = tableIds
    .filter((id) => read.tables.includes(id))
    .map((id) => {
      const [heading] = formTable(id).headings;
      const table = heading ? words.t(`origin.${heading.origin}`) : id;
      // 2021 left table 四 as it was.
      const form = id === "2019.4" ? "2019、2021" : (/^\d{4}/.exec(id)?.[0] ?? "");
      return form === "" ? table : words.t("check.receipt.table", { table, form });
    });
  return words.list(names);
}

/** Day and minute, as the clock of this machine has them. */
function momentText(moment: Date, words: Words): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${words.date(day)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/**
 * What was checked in which file, and what came of it. The five kinds of results add up to the checks.
 * @param moment when it is written
 */
export function receiptLines(
  { report, own, lists }: { report: Report; own: OwnReport; lists: CheckLists },
  words: Words,
  moment: Date,
): readonly ReceiptLine[] {
  const { t } = words;
  const findings = auditReport(report);
  const { checks, marks } = summaryOf(findings);
  const explained = summaryOf(findings.filter(({ reason }) => reason !== undefined)).marks;
  const counts = readingCounts(own.read);
  const found = (mark: "contradiction" | "doubtful") =>
    explained[mark] > 0
      ? t("check.receipt.found", { n: marks[mark], explained: explained[mark] })
      : t("check.receipt.checks", { n: marks[mark] });
  return [
    [t("check.receipt.report"), t("shell.edition", { place: own.place, year: String(own.year) })],
    [t("check.receipt.file"), own.fileName],
    ["SHA-256", own.sha256 ?? t("check.receipt.noHash")],
    [t("check.receipt.tables"), tableNames(own, words)],
    [t("check.receipt.rules"), t("check.receipt.version", { version: rulesVersion, n: checks })],
    [t("check.receipt.moment"), momentText(moment, words)],
    [t("check.receipt.numbers"), t("check.receipt.read", { ...counts, open: lists.open.length })],
    [t("check.receipt.mended"), words.number(Object.keys(own.mended).length)],
    [t("audit.mark.agreement"), t("check.receipt.checks", { n: marks.agreement })],
    [t("audit.mark.scope"), t("check.receipt.checks", { n: marks.scope })],
    [t("audit.mark.contradiction"), found("contradiction")],
    [t("audit.mark.doubtful"), found("doubtful")],
    [t("audit.mark.undecidable"), t("check.receipt.checks", { n: marks.undecidable })],
    [t("check.group.style"), words.number(lists.style.length)],
    [t("check.group.unmatched"), words.number(lists.unmatched.length)],
  ];
}
