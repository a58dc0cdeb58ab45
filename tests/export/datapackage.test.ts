// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingJson } from "../../src/audit/findingJson.ts";
import type { Report } from "../../src/domain/report.ts";
import { dataFileNames, dataFilePath } from "../../src/export/dataFilePaths.ts";
import { dataPackage } from "../../src/export/datapackage.ts";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { everyState, observationOf } from "./observations.ts";

type Field = {
  name: string;
  type: string;
  description: string;
  constraints: { enum?: string[]; required?: boolean };
};

/** The columns that the package describes, as a program reading datapackage.json meets them. */
function fieldsOf(report: Report) {
  const [table] = JSON.parse(JSON.stringify(dataPackage([report]))).resources;
  return table.schema.fields as Field[];
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

  it("describes the fields of a finding, in order and with what they can be", () => {
    const { resources } = JSON.parse(JSON.stringify(dataPackage([hailing2017])));
    const { schema } = resources.find((each: { path: string }) =>
      each.path.endsWith("findings.json"),
    );
    const findings = auditReport(hailing2017).map((each) =>
      JSON.parse(JSON.stringify(findingJson(each))),
    );
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(schema.fields.map((field: Field) => field.name));
      for (const { name, type, constraints } of schema.fields as Field[]) {
        const value = finding[name];
        if (value === null) expect(constraints.required, name).toBeUndefined();
        else expect(Array.isArray(value) ? "array" : typeof value, name).toBe(type);
        if (value !== null && constraints.enum) expect(constraints.enum).toContain(value);
      }
    }
    expect(new Set(findings.map((each) => each.rule)).size).toBe(findings.length);
    for (const { description } of schema.fields as Field[]) {
      expect(description).toMatch(/\p{Script=Han}.*[a-z]{3}/u);
    }
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
