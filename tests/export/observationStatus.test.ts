// @vitest-environment node
import { expect, it } from "vitest";
import { observationStatus, observationStatuses } from "../../src/export/observationStatus.ts";
import { everyState } from "./observations.ts";

it("says the state of a value in one word", () => {
  expect(everyState.map(observationStatus)).toEqual([
    "reported",
    "reported",
    "reported",
    "lowerBound",
    "upperBound",
    "blank",
    "notApplicable",
    "unreadable",
    "unreadable",
    "derived",
    "derived",
  ]);
  expect(new Set(everyState.map(observationStatus))).toEqual(new Set(observationStatuses));
});
