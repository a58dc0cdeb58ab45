import type { Plugin } from "vite";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingJson } from "../../src/audit/findingJson.ts";
import type { Report } from "../../src/domain/report.ts";
import {
  type DataFileName,
  dataFilePath,
  dataPackagePath,
} from "../../src/export/dataFilePaths.ts";
import { dataPackage } from "../../src/export/datapackage.ts";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { observationsJson } from "../../src/export/observationsJson.ts";
import { bundledReports } from "../../src/reports/bundled.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const writers: Readonly<Record<DataFileName, (report: Report) => string>> = {
  "observations.csv": (report) => observationsCsv(report.observations),
  "observations.json": (report) => json(observationsJson(report)),
  "findings.json": (report) => json(auditReport(report).map(findingJson)),
};

/** The data files of some reports, by the path below the site's address. */
export function dataFileTexts(reports: readonly Report[]): ReadonlyMap<string, string> {
  const texts = new Map([[dataPackagePath, json(dataPackage(reports))]]);
  for (const report of reports) {
    for (const [name, write] of Object.entries(writers)) {
      texts.set(dataFilePath(report.id, name as DataFileName), write(report));
    }
  }
  return texts;
}

/**
 * Puts the bundled reports' data files into the built site, and answers for them while developing.
 * They are made from the same observations as the pages, so there is no second copy to forget.
 */
export function dataFiles(): Plugin {
  return {
    name: "gongkai-data-files",
    generateBundle() {
      for (const [fileName, source] of dataFileTexts(bundledReports)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer({ config, middlewares }) {
      const texts = dataFileTexts(bundledReports);
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = pathname.startsWith(config.base) ? pathname.slice(config.base.length) : "";
        const text = texts.get(path);
        if (text === undefined) return next();
        const type = path.endsWith(".csv") ? "text/csv" : "application/json";
        response.setHeader("Content-Type", `${type}; charset=utf-8`);
        response.end(text);
      });
    },
  };
}
