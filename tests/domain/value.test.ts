// @vitest-environment node
import { expect, it } from "vitest";
import {
  atLeast,
  blank,
  derived,
  exactNumber,
  printedDecimals,
  reported,
} from "../../src/domain/value.ts";

it("admits a number to a calculation only where there is exactly one", () => {
  expect(exactNumber(reported(0))).toBe(0);
  expect(exactNumber(reported(84.18, "84.18%"))).toBe(84.18);
  expect(exactNumber(derived("12 + 3", 15))).toBe(15);
});

it.each([
  [undefined],
  [blank],
  [{ kind: "notApplicable", printed: "/" } as const],
  [{ kind: "unreadable", printed: "3O" } as const],
  [atLeast(10_000, "1万余")],
  [derived("7725 / 4.477", 1725.29, 1725.68)],
])("has no number for %j", (value) => {
  expect(exactNumber(value)).toBeUndefined();
});

it("takes a number for printed as it is written, unless told otherwise", () => {
  expect(reported(70)).toEqual({ kind: "reported", number: 70, printed: "70" });
  expect(reported(1, "第一")).toMatchObject({ number: 1, printed: "第一" });
});

it("keeps the arithmetic of a derived number", () => {
  expect(derived("12 + 3 + 11", 26)).toEqual({
    kind: "derived",
    low: 26,
    high: 26,
    formula: "12 + 3 + 11",
  });
});

it.each([
  ["100", 0],
  ["84.18", 2],
  ["84.18%", 2],
  ["4.0", 1],
  ["第一", 0],
])("%s is printed with %d decimals", (printed, decimals) => {
  expect(printedDecimals(printed)).toBe(decimals);
});
