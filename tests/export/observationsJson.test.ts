// @vitest-environment node
import { expect, it } from "vitest";
import { observationsJson } from "../../src/export/observationsJson.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

const document = JSON.parse(JSON.stringify(observationsJson(hailing2017)));

it("introduces the report", () => {
  expect(document.report).toEqual({
    id: "hailing-2017",
    place: { zh: "泰州市海陵区", en: "Hailing District, Taizhou" },
    year: 2017,
    tables: ["2014.appendix", "jiangsu.services", "jiangsu.annex", "hailing.prose"],
    period: { start: "2017-01-01", end: "2017-12-31" },
    title: "2017年海陵区政务公开工作年度报告",
    indexNumber: "001000/2018-00003",
    documentNumber: "",
    publisher: "海陵区政府",
    publisherInEnglish: "Hailing District Government",
    compiler: "泰州市海陵区政府信息公开领导小组办公室",
    published: "2018-02-27",
    contact: { office: "海陵区人民政府办公室信息公开科", telephone: "0523-86236519" },
  });
});

it("gives back every observation", () => {
  const expected = hailing2017.observations.map(({ indicator, value, unit, location }) => {
    if (value.kind !== "reported" && value.kind !== "bound") throw new Error(value.kind);
    const { label, parent, counterpart } = indicatorOf(indicator);
    return {
      indicator,
      code: location.code,
      label,
      unit: unit.symbol,
      unitGiven: unit.given,
      value: value.number,
      status: value.kind === "bound" ? "lowerBound" : "reported",
      ...(value.kind === "bound" && { bound: value.side }),
      printed: value.printed,
      source: location.origin,
      location: { code: location.code, position: location.position },
      scope: location.scope,
      ...(parent !== undefined && { parent }),
      ...(counterpart !== undefined && { counterpart }),
    };
  });
  expect(document.observations).toEqual(expected);
});
