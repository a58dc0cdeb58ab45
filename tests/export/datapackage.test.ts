// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { dataFileNames, dataFilePath } from "../../src/export/dataFilePaths.ts";
import { dataPackage } from "../../src/export/datapackage.ts";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { everyState, observationOf } from "./observations.ts";

/** The columns that the package describes, as a program reading datapackage.json meets them. */
function fieldsOf(report: Report) {
  const [table] = JSON.parse(JSON.stringify(dataPackage([report]))).resources;
  return table.schema.fields as {
    name: string;
    type: string;
    description: string;
    constraints: { enum?: string[] };
  }[];
}

describe("the data package", () => {
  const fields = fieldsOf(hailing2017);
  const [header, ...lines] = observationsCsv(hailing2017.observations).split("\r\n");

  it("describes the columns of the CSV, in order and in both languages", () => {
    expect(fields.map((field) => field.name)).toEqual(header?.split(","));
    for (const { description } of fields) expect(description).toMatch(/\p{Script=Han}.*[a-z]{3}/u);
  });

  it("points to every data file, relative to itself", () => {
    const { resources } = dataPackage([hailing2017]);
    expect(resources.map((each) => `data/${each.path}`)).toEqual(
      dataFileNames.map((name) => dataFilePath("hailing-2017", name)),
    );
    expect(new Set(resources.map((each) => each.name)).size).toBe(resources.length);
    for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  it("allows every status and source that occurs", () => {
    const allowed = (name: string) => fields.find((field) => field.name === name)?.constraints.enum;
    for (const line of lines) {
      const [status, source] = line
        .replaceAll(/"[^"]*"/g, "")
        .split(",")
        .slice(6, 8);
      expect(allowed("status")).toContain(status);
      expect(allowed("source")).toContain(source);
    }
  });

  it("calls the values numbers only while all of them are", () => {
    const type = (report: Report) => fieldsOf(report).find(({ name }) => name === "value")?.type;
    expect(type(hailing2017)).toBe("number");
    expect(type({ ...hailing2017, observations: everyState.map(observationOf) })).toBe("any");
  });

  it("names the publisher and the date, and claims no licence", () => {
    const described = dataPackage([hailing2017]);
    expect(described.sources).toEqual([
      {
        title: "海陵区政府:《2017年海陵区政务公开工作年度报告》(2018-02-27)",
        publisher: "海陵区政府",
        published: "2018-02-27",
        indexNumber: "001000/2018-00003",
      },
    ]);
    expect(JSON.stringify(described)).not.toMatch(/licen[cs]e/i);
  });
});
