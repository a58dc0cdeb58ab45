import {
  chartPath,
  embedPath,
  findingPath,
  noticePath,
  pageIds,
  pagePath,
} from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { briefingPath, presentPath } from "../briefing/basket/briefingPaths.ts";
import { charts } from "../charts/registry.ts";
import { defaultReport } from "../reports/bundled.ts";

/** Every page there is, in one language, by its path below the site's address. */
export function pagePaths(): string[] {
  return [
    ...pageIds.map(pagePath),
    ...charts.flatMap(({ id }) => [chartPath(id), embedPath(id)]),
    ...auditReport(defaultReport).map(({ rule }) => findingPath(rule)),
    noticePath,
    briefingPath,
    presentPath,
  ];
}
