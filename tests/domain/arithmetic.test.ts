// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseFromShare,
  growth,
  percentage,
  previousFromGrowth,
  printsAs,
  roundingRange,
  sum,
  wholeNumbersIn,
} from "../../src/domain/arithmetic.ts";

describe("sum", () => {
  it.each([
    [[], 0],
    [[12, 3, 11], 26],
    [[0, 0], 0],
    [[0.1, 0.2], 0.3],
    [[12, undefined, 11], undefined],
  ])("of %j is %j", (parts, expected) => {
    expect(sum(parts)).toBe(expected);
  });
});

describe("percentage", () => {
  it.each([
    [32, 70, 45.7142857],
    [0, 70, 0],
    [80, 70, 114.2857143],
  ])("%d of %d", (part, whole, expected) => {
    expect(percentage(part, whole)).toBeCloseTo(expected, 6);
  });

  it.each([
    [5, 0],
    [0, 0],
    [undefined, 70],
    [5, undefined],
  ])("%j of %j is undefined", (part, whole) => {
    expect(percentage(part, whole)).toBeUndefined();
  });
});

describe("growth", () => {
  it.each([
    [100, 150, 50],
    [100, 100, 0],
    [100, 0, -100],
  ])("from %d to %d is %d%", (before, after, expected) => {
    expect(growth(before, after)).toBe(expected);
  });

  it.each([
    [0, 5],
    [0, 0],
    [undefined, 5],
    [5, undefined],
  ])("from %j to %j is undefined", (before, after) => {
    expect(growth(before, after)).toBeUndefined();
  });
});

describe("rounding", () => {
  it("gives the numbers that print as one", () => {
    expect(roundingRange(347.7, 1)).toEqual({ low: 347.65, high: 347.75 });
    expect(roundingRange(100, 0)).toEqual({ low: 99.5, high: 100.5 });
  });

  it.each([
    [(14371 / 17072) * 100, 84.18, 2, true],
    [(14371 / 17071) * 100, 84.18, 2, true],
    [(14371 / 17344) * 100, 84.18, 2, false],
    [(3 / 70) * 100, 4.3, 1, true],
    [(64 / 70) * 100, 91.4, 1, true],
    [99.5, 100, 0, true],
    [99.49, 100, 0, false],
    [0.125, 0.13, 2, true],
    [0.125, 0.12, 2, true],
  ])("%d prints as %d with %d decimals: %j", (value, shown, decimals, expected) => {
    expect(printsAs(value, shown, decimals)).toBe(expected);
  });

  it("agrees with how numbers are printed", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          expect(printsAs(value, Number(value.toFixed(decimals)), decimals)).toBe(true);
        },
      ),
    );
  });
});

describe("last year's value from a printed growth", () => {
  it("is a range, which need not hold a whole number", () => {
    const range = previousFromGrowth(7725, 347.7, 1);
    expect(range?.low).toBeCloseTo(1725.29, 2);
    expect(range?.high).toBeCloseTo(1725.68, 2);
    expect(range && wholeNumbersIn(range)).toEqual([]);
  });

  it.each([
    [150, 50, 0, [100]],
    [70, 0, 0, [70]],
    [35, -50, 0, [70]],
  ])("%d after %d% growth", (now, shown, decimals, expected) => {
    const range = previousFromGrowth(now, shown, decimals);
    expect(range && wholeNumbersIn(range)).toEqual(expected);
  });

  it.each([-100, -99.6, -150])("is undefined after a growth of %d%", (shown) => {
    expect(previousFromGrowth(5, shown, 0)).toBeUndefined();
  });

  it("holds the value that the growth was computed from", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (before, after) => {
          const shown = Number(growth(before, after)?.toFixed(1));
          const range = previousFromGrowth(after, shown, 1);
          if (!range) {
            expect(shown).toBeLessThan(-99.9);
            return;
          }
          expect(range.low).toBeLessThanOrEqual(before * (1 + 1e-9));
          expect(range.high).toBeGreaterThanOrEqual(before * (1 - 1e-9));
        },
      ),
    );
  });
});

describe("the base of a printed share", () => {
  it("is a range with few whole numbers in it", () => {
    const range = baseFromShare(14371, 84.18, 2);
    expect(range && wholeNumbersIn(range)).toEqual([17071, 17072]);
  });

  it("is undefined where the share could be zero", () => {
    expect(baseFromShare(3, 0, 0)).toBeUndefined();
    expect(baseFromShare(3, 0.04, 1)).toBeUndefined();
  });
});

it("lists no more whole numbers than asked for", () => {
  expect(wholeNumbersIn({ low: 0.5, high: 1e9 })).toHaveLength(10);
  expect(wholeNumbersIn({ low: 2, high: 4 }, 2)).toEqual([2, 3]);
  expect(wholeNumbersIn({ low: -1, high: 1 })).toEqual([-1, 0, 1]);
});
