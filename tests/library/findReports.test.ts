// @vitest-environment node
import { expect, it } from "vitest";
import { findReports } from "../../src/library/findReports.ts";
import { reportKeys } from "../../src/reports/catalogue.ts";

const found = (query: string) => findReports(reportKeys, query).map(({ id }) => id);

it.each([
  ["平潭2025", ["pingtan-2025"]],
  ["平潭 2025 年", ["pingtan-2025"]],
  ["２０２５ 平潭", ["pingtan-2025"]],
  ["pingtan 2025", ["pingtan-2025"]],
  ["Pingtan", /^pingtan-/],
  ["ptzhsyq", /^pingtan-/],
  ["hailing", ["hailing-2017"]],
  ["海陵", ["hailing-2017"]],
  ["2017", ["hailing-2017"]],
  ["发展和改革局", ["shuyang-drc-2023"]],
  ["shuyang bureau", ["shuyang-drc-2023"]],
  ["2019", /-2019$/],
  ["平潭 2016", []],
  ["火星", []],
])("of the reports %s finds %s", (query, expected) => {
  const ids = found(query);
  if (Array.isArray(expected)) return expect(ids).toEqual(expected);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids).toEqual(reportKeys.map(({ id }) => id).filter((id) => (expected as RegExp).test(id)));
});

it("finds every report where nothing is typed", () => {
  expect(found(" ")).toEqual(reportKeys.map(({ id }) => id));
});
