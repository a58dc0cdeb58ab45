import { chartPath, embedPath, findingPath, noticePath, pagePath } from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { briefingPath, presentPath } from "../briefing/basket/briefingPaths.ts";
import { chartsFor } from "../charts/registry.ts";
import { formOf } from "../forms/form.ts";
import { pagesOf } from "../pages/topics.ts";
import { defaultReport } from "../reports/loadReport.ts";

/** Every page there is, in one language, by its path below the site's address. */
export function pagePaths(): string[] {
  return [
    ...pagesOf(formOf(defaultReport)).map(pagePath),
    ...chartsFor(formOf(defaultReport)).flatMap(({ id }) => [chartPath(id), embedPath(id)]),
    ...auditReport(defaultReport).map(({ rule }) => findingPath(rule)),
    noticePath,
    briefingPath,
    presentPath,
  ];
}
