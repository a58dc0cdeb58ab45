// @vitest-environment node
import { expect, it } from "vitest";
import type { Observation } from "../../src/domain/observation.ts";
import { findObservation, numberOf } from "../../src/domain/report.ts";
import { atLeast, blank, reported, type Value } from "../../src/domain/value.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";

function observation(indicator: string, value: Value): Observation {
  return {
    indicator,
    value,
    unit: { symbol: "件", given: "supplied" },
    location: { origin: "appendix", code: "三", position: 1, scope: "district" },
  };
}

const report = {
  ...hailing2017,
  observations: [
    observation("application.received", reported(70)),
    observation("application.received.fax", reported(0)),
    observation("application.closed", blank),
    observation("application.replied", atLeast(70, "70余")),
  ],
};

it("finds an observation by its indicator, or nothing", () => {
  expect(findObservation(report, "application.closed")?.value).toEqual(blank);
  expect(findObservation(report, "complaints.total")).toBeUndefined();
});

it("keeps zero apart from what is missing", () => {
  expect(numberOf(report, "application.received")).toBe(70);
  expect(numberOf(report, "application.received.fax")).toBe(0);
  expect(numberOf(report, "application.closed")).toBeUndefined();
  expect(numberOf(report, "application.replied")).toBeUndefined();
  expect(numberOf(report, "complaints.total")).toBeUndefined();
});

it("does not mix up reports", () => {
  expect(numberOf(hailing2017, "application.closed")).toBe(70);
  expect(numberOf({ ...report, observations: [] }, "application.received")).toBeUndefined();
});
