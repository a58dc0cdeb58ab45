import type { Report } from "../../domain/report.ts";
import type { Value } from "../../domain/value.ts";
import { periodText } from "../../i18n/publicationText.ts";
import { publisherName } from "../../i18n/publisherName.ts";
import { publishedText, reportTitle } from "../../i18n/reportText.ts";
import type { Words } from "../../i18n/words.ts";
import { type Sheet, type SheetCell, textCell } from "./sheet.ts";

/** A line of the sheet: what it is about, and what there is to say. */
export type AboutLine = readonly [label: string, text: string];

export const valueKinds = [
  "reported",
  "bound",
  "blank",
  "notApplicable",
  "unreadable",
  "derived",
] as const satisfies readonly Value["kind"][];

/** Which report the numbers are from; fields that the report leaves empty are left out. */
export function reportLines(report: Report, words: Words): readonly AboutLine[] {
  const { particulars, place } = report;
  const { compiler = "", indexNumber = "" } = particulars;
  const { t } = words;
  const lines: readonly AboutLine[] = [
    [t("sheets.about.report"), reportTitle(report, words)],
    [t("sheets.about.place"), words.pick(place)],
    [t("sheets.about.publisher"), publisherName(particulars, words.locale)],
    [t("sheets.about.compiler"), compiler],
    [t("sheets.about.published"), publishedText(report, words)],
    [t("sheets.about.indexNumber"), indexNumber],
    [t("sheets.about.period"), periodText(report, words)],
  ];
  return lines.filter(([, text]) => text !== "");
}

/** The line that says what made the workbook, and who answers for what in it. */
export function productLine({ t }: Words): AboutLine {
  return [t("sheets.about.product"), t("sheets.about.productText")];
}

/** The sheet that says what a workbook is and how to read it. */
export function aboutSheet(title: string, lines: readonly AboutLine[], words: Words): Sheet {
  const heading: SheetCell = { kind: "text", text: title, bold: true };
  return {
    name: words.t("sheets.name.about"),
    headed: false,
    orientation: "portrait",
    columns: [
      { head: "", width: 24 },
      { head: "", width: 72 },
    ],
    rows: [[heading], ...lines.map(([label, text]) => [textCell(label, "faint"), textCell(text)])],
  };
}
