import type { Bilingual } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
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

function resources(report: Report) {
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
 * The data of several reports as a Frictionless data package. It names no licence: none is known
 * for the government's figures, and one must not be made up.
 */
export function dataPackage(reports: readonly Report[]) {
  return {
    profile: "data-package",
    name: "gongkai",
    title: both({ zh: "政务公开年报数据", en: "Figures of annual open-government reports" }),
    description: both({
      zh: "年报附表和正文中的每一个数,连同单位、状态和出处。",
      en: "Every number in the appendices and the prose of the reports, with its unit, its state and where it stands.",
    }),
    sources: reports.map(({ particulars: { title, publisher, published, indexNumber } }) => ({
      title: `${publisher}:《${title}》(${published})`,
      publisher,
      published,
      indexNumber,
    })),
    resources: reports.flatMap(resources),
  };
}
