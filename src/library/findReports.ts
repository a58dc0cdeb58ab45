import type { ReportKey } from "../domain/report.ts";
import { matchText } from "../search/matchText.ts";

/** Digits are a year or the beginning of one, everything between them words of a place. */
const pieces = /\d+|[^\d\s]+/g;

function fits({ place, year, particulars }: ReportKey, piece: string): boolean {
  if (/^\d/.test(piece)) return String(year).startsWith(piece);
  const names = [place.zh, place.en, particulars.title ?? ""];
  return matchText(piece, names) !== undefined;
}

/** The reports that everything typed fits: a place in Chinese, pinyin or English, and a year. */
export function findReports(reports: readonly ReportKey[], query: string): readonly ReportKey[] {
  const asked =
    query
      .normalize("NFKC")
      .replace(/[年,，、]/g, " ")
      .match(pieces) ?? [];
  return reports.filter((report) => asked.every((piece) => fits(report, piece)));
}
