// @vitest-environment node

import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dataFileTexts } from "../../scripts/vite/dataFiles.ts";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingJson } from "../../src/audit/findingJson.ts";
import type { Report } from "../../src/domain/report.ts";
import { dataFileNames, dataFilePath, dataPackagePath } from "../../src/export/dataFilePaths.ts";
import { observationId, observationRows } from "../../src/export/observationRows.ts";
import { observationsCsv } from "../../src/export/observationsCsv.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { loadReport } from "../../src/reports/loadReport.ts";
import { everyState, observationOf } from "./observations.ts";

type Field = {
  name: string;
  type: string;
  description: string;
  constraints: { enum?: string[]; required?: boolean };
};

function packageOf(report: Report) {
  const texts = dataFileTexts([report]);
  return JSON.parse(texts.get(dataPackagePath) ?? "");
}

/** The columns that the package describes, as a program reading datapackage.json meets them. */
function fieldsOf(report: Report) {
  const [table] = packageOf(report).resources;
  return table.schema.fields as Field[];
}

describe("the data package", () => {
  const fields = fieldsOf(hailing2017);
  const [header, ...lines] = observationsCsv(hailing2017.observations).trimEnd().split("\r\n");

  it("describes the columns of the CSV, in order and in both languages", () => {
    expect(fields.map((field) => field.name)).toEqual(header?.split(","));
    for (const { description } of fields) expect(description).toMatch(/\p{Script=Han}.*[a-z]{3}/u);
  });

  it("points to every data file, relative to itself", () => {
    const { resources } = packageOf(hailing2017);
    expect(resources.map((each: { path: string }) => `data/${each.path}`)).toEqual(
      dataFileNames.map((name) => dataFilePath("hailing-2017", name)),
    );
    expect(new Set(resources.map((each: { name: string }) => each.name)).size).toBe(
      resources.length,
    );
    for (const { name } of resources) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  it("describes the fields of a finding, in order and with what they can be", () => {
    const { resources } = packageOf(hailing2017);
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
        .slice(7, 9);
      expect(allowed("status")).toContain(status);
      expect(allowed("source")).toContain(source);
    }
  });

  it("allows the places and states of every form", async () => {
    const report = await loadReport("shanghai-office-2025");
    const rows = observationRows(report.observations);
    for (const name of ["source", "status"] as const) {
      const allowed = fieldsOf(report).find((field) => field.name === name)?.constraints.enum;
      for (const row of rows) expect(allowed).toContain(row[name]);
    }
    expect(rows.map(observationId)).toEqual(report.observations.map(({ indicator }) => indicator));
  });

  it("calls the values numbers only while all of them are", () => {
    const type = (report: Report) => fieldsOf(report).find(({ name }) => name === "value")?.type;
    expect(type(hailing2017)).toBe("number");
    expect(type({ ...hailing2017, observations: everyState.map(observationOf) })).toBe("any");
  });

  it("says how large each file is and what it hashes to", () => {
    const texts = dataFileTexts([hailing2017]);
    for (const { path, bytes, hash } of packageOf(hailing2017).resources) {
      const content = Buffer.from(texts.get(`data/${path}`) ?? "", "utf8");
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
    expect(packageOf(hailing2017).version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("declares a type of value that is true of every state", () => {
    for (const state of everyState) {
      const report = { ...hailing2017, observations: [observationOf(state)] };
      const type = fieldsOf(report).find(({ name }) => name === "value")?.type;
      const [, line = ""] = observationsCsv(report.observations).split("\r\n");
      const cell = Papa.parse<string[]>(line).data[0]?.[6] ?? "";
      if (type === "number") expect(cell).toMatch(/^(-?\d+(\.\d+)?)?$/);
      else expect(type).toBe("any");
    }
  });

  it("names the publisher and the date, and licenses no more than is ours", () => {
    const described = packageOf(hailing2017);
    expect(described.sources).toEqual([
      {
        title: "《2017年海陵区政务公开工作年度报告》，海陵区政府，2018年2月27日",
        publisher: "海陵区政府",
        published: "2018-02-27",
        indexNumber: "001000/2018-00003",
      },
    ]);
    expect(described.licenses).toHaveLength(1);
    expect(described.licenses[0]).toMatchObject({ name: "Apache-2.0" });
    expect(described.licenses[0].title).toMatch(/数据本身属于年报.*not ours to license/);
  });
});
