import { readCell } from "../../domain/cell.ts";
import type { Report } from "../../domain/report.ts";
import type { ReadReport } from "../../ingest/readReport.ts";
import { reportOfReading } from "../../ingest/reportOfReading.ts";
import { reportKeys } from "../../reports/catalogue.ts";

/** A report that was read from a file here, with what its reader changed. */
export type OwnReport = {
  readonly id: string;
  readonly fileName: string;
  /** When it was read, as an ISO date and time. */
  readonly readAt: string;
  readonly place: string;
  readonly year: number;
  readonly read: ReadReport;
  /** What stands in the place of what was read, as typed, by indicator. */
  readonly mended: Readonly<Record<string, string>>;
  /** Why numbers that do not agree stay as they are, by the fingerprint of the finding. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Of the file's bytes, in hexadecimal digits; absent where an older version read it. */
  readonly sha256?: string;
};

/** The name that a report of the product gives the same place; a place of nobody else keeps its own. */
function englishName(place: string): string {
  return reportKeys.find((key) => key.place.zh === place)?.place.en ?? place;
}

/** The report that everything else works with: what was read, with what was changed in its place. */
export function reportOfOwn(own: OwnReport): Report {
  const { id, place, year, read, mended, fileName, reasons } = own;
  const cells = read.cells.map((cell) => {
    const text = mended[cell.indicator];
    return text === undefined ? cell : { ...cell, value: readCell(text) };
  });
  const report = reportOfReading({ ...read, cells }, id);
  const n = Object.keys(mended).length;
  return {
    ...report,
    place: { zh: place, en: englishName(place) },
    year,
    ...(reasons && { reasons }),
    particulars: {
      // It stands in the source of every picture and file: what was changed here was never published.
      ...(n > 0 && { title: `${place}${year}年年报草稿，填改${n}个数` }),
      provenance: {
        zh: `这份年报是在浏览器里从“${fileName}”读出的${n > 0 ? `，其中 ${n} 个数由使用者填写或改动` : ""}。`,
        en: `This report was read from “${fileName}” in the browser${n > 0 ? `; its reader filled in or changed ${n} of the numbers` : ""}.`,
      },
    },
  };
}

/** The cells that nobody has settled yet. */
export function openCells({ read, mended }: OwnReport) {
  return read.cells.filter(
    ({ indicator, proof }) => proof === "open" && mended[indicator] === undefined,
  );
}
