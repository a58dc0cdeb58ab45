import { auditReport } from "../../src/audit/auditReport.ts";
import { findingJson } from "../../src/audit/findingJson.ts";
import { numberOf, type Report } from "../../src/domain/report.ts";
import { observationId, observationRows } from "../../src/export/observationRows.ts";
import { faultText, putCheckWords } from "../../src/i18n/checkWords.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { type GivenFile, ingestFile } from "../../src/ingest/ingestFile.ts";
import { limits } from "../../src/ingest/limits.ts";
import { ReadingError } from "../../src/ingest/readingError.ts";
import type { YearsOf } from "../../src/ingest/readReport.ts";
import { reportOfReading } from "../../src/ingest/reportOfReading.ts";
import { yearsBeside } from "../../src/reports/yearsBeside.ts";

const numbersOf = (report: Report) => (indicator: string) => numberOf(report, indicator);

/** 国办公开办函〔2021〕30号 left table 四 as it was. */
const bothForms = "2019;2021";

function formsOfTables(tables: readonly string[]): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = { "2": "二", "3": "三", "4": "四" };
  return Object.fromEntries(
    tables.flatMap((table) => {
      const [form = "", number = ""] = table.split(".");
      const name = names[number];
      // The text is no table, and in no form.
      return name === undefined ? [] : [[name, number === "4" ? bothForms : form]];
    }),
  );
}

const yearsOf: YearsOf = async ({ place, year }) => {
  const { before, after } = await yearsBeside(place, year);
  return {
    ...(before && { before: numbersOf(before) }),
    ...(after && { after: numbersOf(after) }),
  };
};

/** One file as a document for other programs: what was read, how sure it is, and what does not add up. */
export async function ingestDocument(file: GivenFile) {
  const read = await ingestFile(file, yearsOf);
  const own = reportOfReading(read, file.name);
  const { before } = await yearsBeside(read.place, read.year);
  const report = before ? { ...own, previous: before } : own;
  const cells = new Map(read.cells.map((cell) => [cell.indicator, cell]));
  const rows = observationRows(report.observations).map((row) => {
    const cell = cells.get(observationId(row));
    const { proof = "open", place: file } = cell ?? {};
    const candidates = cell?.candidates.length ? cell.candidates : undefined;
    return { ...row, proof, candidates, file };
  });
  const prose = rows.filter(({ source }) => source === "prose");
  return {
    report: {
      place: read.place ?? null,
      year: read.year ?? null,
      tables: formsOfTables(read.tables),
    },
    // The cells of the form; what the text says stands apart, where it says anything.
    observations: rows.filter(({ source }) => source !== "prose"),
    unmatched: read.unmatched,
    issues: read.issues,
    findings: auditReport(report).map(findingJson),
    ...(prose.length > 0 && { prose }),
  };
}

/** The sentence for a file that could not be read; undefined where the fault is ours. */
export function sentenceOf(error: unknown, name: string): string | undefined {
  if (!(error instanceof ReadingError)) return undefined;
  putCheckWords();
  const sentences = locales.map((each) => faultText(error.fault, limits, wordsFor(each)));
  return `${name}: ${sentences.join(" · ")}`;
}
