// @vitest-environment node
import { expect, it } from "vitest";
import { pageOfReport } from "../../src/library/pageOfReport.ts";
import { placesOf } from "../../src/library/places.ts";
import { reportKey, reportKeys } from "../../src/reports/catalogue.ts";

it("sets the years of a place side by side, the oldest first, and loses no report", () => {
  const places = placesOf([...reportKeys].reverse());
  const pingtan = places.find(({ name }) => name.zh.startsWith("平潭"));
  expect(pingtan?.reports.map(({ year }) => year)).toEqual([
    2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ]);
  expect(places.flatMap(({ reports }) => reports)).toHaveLength(reportKeys.length);
});

it.each([
  ["pingtan-2025", "/applications", "/applications"],
  ["pingtan-2025", "/data", "/data"],
  ["pingtan-2025", "/services", "/"],
  ["hailing-2017", "/administration", "/"],
  ["pingtan-2025", "/charts/disclosure.channels", "/"],
  ["pingtan-2025", "/", "/"],
])("leads to %s from %s at %s", (id, from, to) => {
  const key = reportKey(id);
  expect(key && pageOfReport(key, from)).toBe(to);
});
