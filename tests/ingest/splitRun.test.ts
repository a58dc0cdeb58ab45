import { describe, expect, it } from "vitest";
import { lastIsSum, splitRuns } from "../../src/ingest/splitRun.ts";

describe("digits that lost the borders of their cells", () => {
  it("have one reading where the sum of a row decides", () => {
    expect(splitRuns(["21710000218"], 7, lastIsSum(7))).toEqual([[217, 1, 0, 0, 0, 0, 218]]);
    expect(splitRuns(["200", "000121"], 7, lastIsSum(7))).toEqual([[20, 0, 0, 0, 0, 1, 21]]);
  });

  it("have every reading where nothing decides", () => {
    const readings = splitRuns(["693665"], 3);
    expect(readings).toContainEqual([69, 3, 665]);
    expect(readings).toContainEqual([69, 36, 65]);
    expect(readings).toHaveLength(10);
  });

  it("never begin a number with a nought, nor reach over a space", () => {
    expect(splitRuns(["101"], 2)).toEqual([[10, 1]]);
    expect(splitRuns(["1", "01"], 2)).toEqual([]);
    expect(splitRuns(["35-15"], 2)).toEqual([[35, -15]]);
    expect(splitRuns(["39", "0.5"], 2)).toEqual([[39, 0.5]]);
  });

  it("are given up where there are too many to look through", () => {
    expect(splitRuns(["1".repeat(400)], 40, lastIsSum(40))).toEqual([]);
  });
});
