// @vitest-environment node
import { describe, expect, it } from "vitest";
import { gainTable, historyTable, withStep } from "../../../scripts/bench/history.mjs";
import { shown } from "../../../scripts/bench/tables.mjs";

const step = (name: string, ready: number) => ({
  step: name,
  medians: {
    ours: { slow: { ready }, fast: { bytes: 2 * ready } },
    floor: { slow: { ready: 100 }, fast: {} },
  },
});

describe("the history", () => {
  it("keeps a step measured again in its place", () => {
    const history = [step("one", 400), step("two", 200)];
    expect(
      withStep(history, step("three", 100)).map((each: { step: string }) => each.step),
    ).toEqual(["one", "two", "three"]);
    expect(withStep(history, step("one", 300))).toEqual([step("one", 300), step("two", 200)]);
  });

  it("shows each step beside the floor of its own run, and what it changed", () => {
    const history = [step("one", 400), step("two", 150)];
    expect(historyTable(history)).toContain("400 ms (4.00 ×)");
    expect(historyTable(history)).toContain("150 ms (1.50 ×)");
    expect(gainTable(history)).toContain("−250 ms");
    expect(gainTable([step("one", 400)])).toBe("");
  });
});

describe("shown", () => {
  it.each([
    [120_345, "kB", "120 kB"],
    [3_456_000, "MB", "3.46 MB"],
    [16.66, "ms", "16.7 ms"],
    [32, "", "32"],
    [0, "shift", "0"],
    [0.00004, "shift", "0.00004"],
    [undefined, "ms", "–"],
  ])("writes %s in %s as %s", (value, unit, text) => {
    expect(shown(value, unit)).toBe(text);
  });
});
