import { pathIn } from "../address/languagePath.ts";
import {
  chartPath,
  checkPath,
  embedPath,
  findingPath,
  noticePath,
  pagePath,
  reportsPath,
} from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { briefingPath, presentPath } from "../briefing/basket/briefingPaths.ts";
import { chartsFor } from "../charts/registry.ts";
import { formOf } from "../forms/form.ts";
import { locales } from "../i18n/words.ts";
import { pagesOf } from "../pages/topics.ts";
import { reportKeys } from "../reports/catalogue.ts";
import { defaultReport, loadAllReports } from "../reports/loadReport.ts";

/** Every page of the first report, and those that no report has to itself, by their bare paths. */
function pagesOfFirst(): readonly string[] {
  return [
    ...pagesOf(formOf(defaultReport)).map(pagePath),
    ...chartsFor(formOf(defaultReport)).flatMap(({ id }) => [chartPath(id), embedPath(id)]),
    ...auditReport(defaultReport).map(({ rule }) => findingPath(rule)),
    noticePath,
    reportsPath,
    checkPath,
    briefingPath,
    presentPath,
  ];
}

const others = reportKeys.filter(({ id }) => id !== defaultReport.id);

/** Every page that is prerendered, by its path below the site's address: of the other reports those of the menu but the large table. */
export function pagePaths(): string[] {
  return locales.flatMap((locale) => [
    ...pagesOfFirst().map((path) => pathIn(locale, path).replace(/(?<=^\/en)\/$/, "")),
    ...others.flatMap((key) =>
      pagesOf(formOf(key))
        .filter((page) => page !== "data")
        .map((page) => pathIn(locale, pagePath(page), key.id)),
    ),
  ]);
}

/**
 * Pages that are drawn in the browser, of which only the head is prerendered: the table of the
 * other reports, their single charts, and what does not agree in them.
 */
export async function shellPaths(): Promise<string[]> {
  const reports = (await loadAllReports()).filter(({ id }) => id !== defaultReport.id);
  return locales.flatMap((locale) =>
    reports.flatMap((report) => {
      const charts = chartsFor(formOf(report)).flatMap(({ id }) => [chartPath(id), embedPath(id)]);
      const broken = auditReport(report).filter(({ verdict }) => verdict === "broken");
      const paths = [
        ...charts,
        ...broken.map(({ rule }) => findingPath(rule)),
        noticePath,
        pagePath("data"),
      ];
      return paths.map((path) => pathIn(locale, path, report.id));
    }),
  );
}
