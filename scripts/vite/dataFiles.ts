import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { HtmlTagDescriptor, Plugin } from "vite";
import type { Report } from "../../src/domain/report.ts";
import { schemaDataset } from "../../src/export/catalogDataset.ts";
import { dcatCatalog } from "../../src/export/catalogDcat.ts";
import { datasetPath, dcatPath } from "../../src/export/catalogFiles.ts";
import {
  type DataFileName,
  dataFileNames,
  dataFilePath,
  dataFolder,
  dataPackagePath,
} from "../../src/export/dataFilePaths.ts";
import { dataFileText } from "../../src/export/dataFileText.ts";
import { dataPackage, type FileFacts } from "../../src/export/datapackage.ts";
import { defaultReport, loadAllReports } from "../../src/reports/loadReport.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

function fileFacts(text: string): FileFacts {
  const bytes = Buffer.from(text, "utf8");
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { bytes: bytes.length, hash: `sha256:${digest}` };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The data files of some reports, by the path below the site's address. */
export function dataFileTexts(reports: readonly Report[]): ReadonlyMap<string, string> {
  const beside = (path: string) => path.slice(dataFolder.length + 1);
  const datasets = reports.map((report) => schemaDataset(report, beside));
  const files = new Map(
    reports.flatMap((report) =>
      dataFileNames.map((name) => [dataFilePath(report.id, name), dataFileText(report, name)]),
    ),
  );
  const factsOf = (reportId: string, name: DataFileName) =>
    fileFacts(files.get(dataFilePath(reportId, name)) ?? "");
  return new Map([
    [dataPackagePath, json(dataPackage(reports, { version, factsOf }))],
    [dcatPath, json(dcatCatalog(reports))],
    [datasetPath, json(datasets.length === 1 ? datasets[0] : datasets)],
    ...files,
  ]);
}

/**
 * A report as search engines read it from a page.
 * @param base the address of the product, with a slash at its end
 */
export function datasetText(report: Report, base: string): string {
  const dataset = schemaDataset(report, (path) => `${base}${path}`);
  // A "</script>" within a text would end the element.
  return JSON.stringify(dataset).replaceAll("<", "\\u003c");
}

/** The reports as search engines read them from a page. */
export function datasetTags(reports: readonly Report[], base: string): HtmlTagDescriptor[] {
  return reports.map((report) => ({
    tag: "script",
    attrs: { type: "application/ld+json" },
    children: datasetText(report, base),
    injectTo: "head",
  }));
}

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  [".csv", "text/csv"],
  [".jsonld", "application/ld+json"],
];

/**
 * Puts the bundled reports' data files into the built site, and answers for them while developing.
 * They are made from the same observations as the pages, so there is no second copy to forget.
 */
export function dataFiles(): Plugin {
  let base = "/";
  return {
    name: "gongkai-data-files",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: () => datasetTags([defaultReport], base),
    async generateBundle() {
      for (const [fileName, source] of dataFileTexts(await loadAllReports())) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer({ config, middlewares }) {
      // Made when first asked for: every report is checked for them.
      let made: Promise<ReadonlyMap<string, string>> | undefined;
      middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = pathname.startsWith(config.base) ? pathname.slice(config.base.length) : "";
        if (!path.startsWith(`${dataFolder}/`)) return next();
        made ??= loadAllReports().then(dataFileTexts);
        const text = (await made).get(path);
        if (text === undefined) return next();
        const type =
          mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? "application/json";
        response.setHeader("Content-Type", `${type}; charset=utf-8`);
        response.end(text);
      });
    },
  };
}
