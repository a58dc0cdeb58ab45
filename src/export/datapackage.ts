import type { Bilingual } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { reportReference } from "../i18n/reportText.ts";
import { wordsFor } from "../i18n/words.ts";
import { catalogFiles } from "./catalogFiles.ts";
import { type DataFileName, dataFilePath, dataFolder } from "./dataFilePaths.ts";
import { findingFields } from "./findingFields.ts";
import { observationFields } from "./observationFields.ts";
import { observationRows, valueCell } from "./observationRows.ts";
import { observationColumns } from "./observationsCsv.ts";

const both = ({ zh, en }: Bilingual) => `${zh} ${en}`;

/** Paths in a data package are relative to the package's own file. */
function pathInPackage(reportId: string, name: DataFileName): string {
  return dataFilePath(reportId, name).slice(dataFolder.length + 1);
}

/** The table's columns. The value column is numeric as long as every value in it is a number. */
function tableSchema(report: Report) {
  const numeric = observationRows(report.observations)
    .map(valueCell)
    .every((cell) => typeof cell === "number" || cell === "");
  return {
    fields: observationColumns.map((name) => {
      const { type, description, oneOf, required } = observationFields[name];
      return {
        name,
        type: name === "value" && numeric ? "number" : type,
        description: both(description),
        constraints: {
          ...(required && { required }),
          ...(name === "indicator" && { unique: true }),
          ...(oneOf && { enum: oneOf }),
        },
      };
    }),
    primaryKey: ["indicator"],
    missingValues: [""],
  };
}

/** The fields of a finding; a list of records is a table, though some of its cells are lists. */
const findingSchema = {
  fields: Object.entries(findingFields).map(([name, { type, description, oneOf, required }]) => ({
    name,
    type,
    description: both(description),
    constraints: {
      ...(required && { required }),
      ...(name === "rule" && { unique: true }),
      ...(oneOf && { enum: oneOf }),
    },
  })),
  primaryKey: ["rule"],
};

/** What can be said of a file only once it is written. */
export type FileFacts = { readonly bytes: number; readonly hash: string };

export type PackageFacts = {
  /** The version of the program that wrote it. */
  readonly version: string;
  readonly factsOf: (reportId: string, name: DataFileName) => FileFacts;
};

/** What gongkai adds is licensed as the program is; for the figures no licence is known. */
const licenses = [
  {
    name: "Apache-2.0",
    path: "https://www.apache.org/licenses/LICENSE-2.0",
    title: both({
      zh: "Apache 许可证 2.0：适用于本站所作的整理、译名和核对结果；数据本身属于年报，不由本站许可。",
      en: "Apache License 2.0, for the arrangement, translations and checks by gongkai; the figures are the reports' own and not ours to license.",
    }),
  },
];

function resources(report: Report, { factsOf }: PackageFacts) {
  const { id, place, year } = report;
  const resource = (name: DataFileName) => {
    const { title, format, mediatype } = catalogFiles[name];
    return {
      name: `${id}-${name.replace(".", "-")}`,
      path: pathInPackage(id, name),
      title: both({
        zh: `${place.zh} ${year} 年:${title.zh}`,
        en: `${place.en}, ${year}: ${title.en}`,
      }),
      format,
      mediatype,
      encoding: "utf-8",
      ...factsOf(id, name),
    };
  };
  return [
    {
      ...resource("observations.csv"),
      profile: "tabular-data-resource",
      dialect: {
        delimiter: ",",
        lineTerminator: "\r\n",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: tableSchema(report),
    },
    resource("observations.json"),
    {
      ...resource("findings.json"),
      profile: "tabular-data-resource",
      schema: findingSchema,
    },
  ];
}

/**
 * The data of several reports as a Frictionless data package, each file with its size and hash, so
 * that a copy can be told from a damaged one.
 */
export function dataPackage(reports: readonly Report[], facts: PackageFacts) {
  return {
    profile: "data-package",
    name: "gongkai",
    version: facts.version,
    licenses,
    title: both({ zh: "政务公开年报数据", en: "Figures of annual open-government reports" }),
    description: both({
      zh: "年报中的每一个数,连同单位、状态和出处。",
      en: "Every number of the reports, with its unit, its state and where it stands.",
    }),
    sources: reports.map((report) => {
      const { publisher, published, indexNumber, address } = report.particulars;
      return {
        title: reportReference(report, wordsFor("zh")),
        ...(address && { path: address }),
        publisher,
        published,
        indexNumber,
      };
    }),
    resources: reports.flatMap((report) => resources(report, facts)),
  };
}
