// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks, onAxis } from "../../../src/charts/layout/axisScale.ts";
import type { Axis } from "../../../src/charts/model.ts";

const linear = (max: number, suffix = ""): Axis => ({ scale: "linear", max, suffix });
const log = (max: number): Axis => ({ scale: "log", max, suffix: "" });

describe("a place on an axis", () => {
  it("is the number itself, or its logarithm with a place for zero", () => {
    expect(onAxis(linear(10), 7)).toBe(7);
    expect(onAxis(log(10), 0)).toBe(0);
    expect(onAxis(log(10), 9)).toBe(1);
  });

  it("keeps the order of numbers", () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.constantFrom(linear(1e6), log(1e6)),
        (a, b, axis) => {
          expect(Math.sign(onAxis(axis, a) - onAxis(axis, b))).toBe(Math.sign(a - b));
        },
      ),
    );
  });
});

describe("the numbers below an axis", () => {
  const max = fc.oneof(fc.nat(100_000), fc.double({ min: 0.01, max: 5000, noNaN: true }));

  it("begin with zero, ascend, and stay on the axis", () => {
    fc.assert(
      fc.property(max, fc.constantFrom(3, 6), fc.boolean(), (end, wanted, isLog) => {
        const axis = isLog ? log(end) : linear(end);
        const ticks = axisTicks(axis, wanted);
        expect(ticks[0]).toBe(0);
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
        expect(Math.max(...ticks)).toBeLessThanOrEqual(end * 1.0001);
        expect(ticks.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it("are about as many as wanted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), fc.constantFrom(3, 6), (end, wanted) => {
        const { length } = axisTicks(linear(end), wanted);
        expect(length).toBeGreaterThan(1);
        expect(length).toBeLessThanOrEqual(wanted + 1);
      }),
    );
  });

  it.each([
    [linear(17), 6, [0, 5, 10, 15]],
    [linear(100, "%"), 6, [0, 20, 40, 60, 80, 100]],
    [linear(3), 6, [0, 1, 2, 3]],
    [linear(0), 6, [0]],
    [log(45992), 6, [0, 1, 10, 100, 1000, 10000]],
    [log(0), 6, [0]],
  ])("of %j are", (axis, wanted, ticks) => {
    expect(axisTicks(axis, wanted)).toEqual(ticks);
  });
});
