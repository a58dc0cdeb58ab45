// @vitest-environment node
import { describe, expect, it } from "vitest";
import { blockingTime } from "../../../scripts/bench/blocking.mjs";
import { largestMove } from "../../../scripts/bench/comingAlive.mjs";
import { median, medians, ratio } from "../../../scripts/bench/statistics.mjs";
import { judgeTarget } from "../../../scripts/bench/targets.mjs";
import { splitTransfers } from "../../../scripts/bench/transfers.mjs";

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[5], 5],
    [[], undefined],
    [[undefined, 7, undefined], 7],
  ])("of %j is %s", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("is taken of each number, whichever runs have it", () => {
    const runs = [{ paint: 1, heap: 9 }, { paint: 3 }, { paint: 2, late: 4 }];
    expect(medians(runs)).toEqual({ paint: 2, heap: 9, late: 4 });
  });
});

describe("ratio", () => {
  it.each([
    [3, 2, 1.5],
    [0, 2, 0],
    [1, 0, undefined],
    [undefined, 2, undefined],
  ])("of %s to %s is %s", (value, base, expected) => {
    expect(ratio(value, base)).toBe(expected);
  });
});

describe("splitTransfers", () => {
  const requests = [
    { at: 100, bytes: 1000 },
    { at: 150, bytes: 200 },
    { at: 300, bytes: 50_000 },
  ];

  it("parts what was asked for before the takeover from what came after", () => {
    expect(splitTransfers(requests, 200)).toEqual({
      bytes: 1200,
      requests: 2,
      aheadBytes: 50_000,
      aheadRequests: 1,
    });
  });

  it("counts everything as before where the takeover is not known", () => {
    expect(splitTransfers(requests)).toMatchObject({ bytes: 51_200, aheadBytes: 0 });
  });
});

describe("blockingTime", () => {
  const tasks = [
    { start: 0, duration: 200 },
    { start: 300, duration: 50 },
    { start: 400, duration: 90 },
  ];

  it("is what goes beyond 50 ms of each task", () => {
    expect(blockingTime(tasks)).toBe(150 + 40);
  });

  it("counts of a running task only what comes after the moment", () => {
    expect(blockingTime(tasks, 100)).toBe(50 + 40);
    expect(blockingTime(tasks, 180)).toBe(40);
    expect(blockingTime(tasks, 1000)).toBe(0);
  });
});

describe("largestMove", () => {
  it("finds the side that moved most, and what is gone", () => {
    const before = { a: [0, 0, 10, 10], b: [0, 20, 10, 10], c: [0, 40, 10, 10] };
    const after = { a: [0, 0.25, 10, 10], b: [0, 20, 8, 10], d: [99, 99, 1, 1] };
    expect(largestMove(before, after)).toEqual({ move: 2, lost: 1 });
  });
});

describe("judgeTarget", () => {
  it("holds a number against its most", () => {
    const target = { name: "blocking", most: 200 };
    expect(judgeTarget(target, { blocking: 200 }, {})).toBe(true);
    expect(judgeTarget(target, { blocking: 201 }, {})).toBe(false);
  });

  it("holds a number against the floor", () => {
    const target = { name: "ready", ofFloor: 1.1 };
    expect(judgeTarget(target, { ready: 109 }, { ready: 100 })).toBe(true);
    expect(judgeTarget(target, { ready: 111 }, { ready: 100 })).toBe(false);
  });

  it("neither meets nor misses what was not measured", () => {
    expect(judgeTarget({ name: "move", most: 0.5 }, {}, {})).toBeUndefined();
    expect(judgeTarget({ name: "ready", ofFloor: 1.1 }, { ready: 1 }, {})).toBeUndefined();
  });
});
