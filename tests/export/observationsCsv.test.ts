// @vitest-environment node
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { observationRow } from "../../src/export/observationRows.ts";
import { observationCells, observationsCsv } from "../../src/export/observationsCsv.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { everyState, observationOf } from "./observations.ts";

function parse(csv: string) {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
}

describe("the bundled report as CSV", () => {
  const csv = observationsCsv(hailing2017.observations);
  const { data, errors, meta } = parse(csv);

  it("has the columns that other programs rely on", () => {
    expect(csv.split("\r\n")[0]).toBe(
      "indicator,applicant,code,label_zh,label_en,unit,value,status,source,location",
    );
    expect(errors).toEqual([]);
    expect(meta.fields).toHaveLength(10);
  });

  it("gives back every observation", () => {
    const expected = hailing2017.observations.map(({ indicator, value, unit, location }) => {
      if (value.kind !== "reported" && value.kind !== "bound") throw new Error(value.kind);
      const { label } = indicatorOf(indicator);
      return {
        indicator,
        applicant: "",
        code: location.code,
        label_zh: label.zh,
        label_en: label.en,
        unit: unit.symbol,
        value: String(value.number),
        status: value.kind === "bound" ? "lowerBound" : "reported",
        source: location.origin,
        location: `${location.code}, ${location.origin === "prose" ? "paragraph" : "row"} ${location.position}`,
      };
    });
    expect(data).toEqual(expected);
    expect(data.filter((row) => row.status === "lowerBound").map((row) => row.indicator)).toEqual([
      "n.app.users",
      "n.reform.onlineTarget",
    ]);
  });

  it("starts with the header and no byte order mark, and ends with a line's end", () => {
    expect(csv.startsWith("indicator,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.endsWith("\r\n\r\n")).toBe(false);
    expect(new TextDecoder("utf-8").decode(new TextEncoder().encode(csv))).toBe(csv);
  });
});

describe("every state of a value as CSV", () => {
  const { data } = parse(observationsCsv(everyState.map(observationOf)));

  it("writes plain numbers, and nothing where there is nothing", () => {
    expect(data.map((row) => [row.value, row.status])).toEqual([
      ["84.18", "reported"],
      ["-1234567", "reported"],
      ["0", "reported"],
      ["10000", "lowerBound"],
      ["5", "upperBound"],
      ["", "blank"],
      ["", "notApplicable"],
      ["3O", "unreadable"],
      ["'=1+1", "unreadable"],
      ["15", "derived"],
      ["1725.29..1725.68", "derived"],
    ]);
  });
});

describe("text that a spreadsheet would run", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", '=1,"2"\n3'])("disarms %j", (text) => {
    const observation = {
      ...observationOf({ kind: "unreadable", printed: text }),
      unit: { symbol: text, given: "printed" },
      location: { origin: "prose", code: text, position: 1, scope: "district" },
    } as const;
    const [row] = parse(observationsCsv([observation])).data;
    expect([row?.unit, row?.value, row?.code]).toEqual([`'${text}`, `'${text}`, `'${text}`]);
    expect(row?.location).toBe(`'${text}, paragraph 1`);
  });

  it("leaves numbers below zero alone", () => {
    const row = observationRow(observationOf({ kind: "reported", number: -5, printed: "-5" }));
    expect(observationCells(row)).toContain(-5);
    expect(
      observationsCsv([observationOf({ kind: "reported", number: -5, printed: "-5" })]),
    ).toContain(",-5,");
  });
});
