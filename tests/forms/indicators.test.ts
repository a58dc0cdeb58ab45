// @vitest-environment node

import { describe, expect, it } from "vitest";
import { allIndicators, indicatorOf, isIndicatorId } from "../../src/forms/indicators.ts";
import { englishUnits } from "../../src/forms/units.ts";
import {
  annexIndicators,
  appendixIndicators,
  childrenOf,
  headings,
  indicators,
  proseIndicators,
} from "../fixtures/hailingForm.ts";

const ids = new Set(indicators.map((each) => each.id));

describe("the forms", () => {
  it("have 85 rows, 21 cells in the second appendix and 42 figures in prose", () => {
    expect(
      [appendixIndicators, annexIndicators, proseIndicators].map((each) => each.length),
    ).toEqual([85, 21, 42]);
  });

  it("name no indicator twice", () => {
    expect(ids.size).toBe(148);
    expect(indicators).toHaveLength(148);
  });

  it("hang every indicator on a parent of the same table, above it", () => {
    const orphans = indicators.filter(({ parent, origin }) => {
      return parent !== undefined && (!ids.has(parent) || indicatorOf(parent).origin !== origin);
    });
    expect(orphans).toEqual([]);
    for (const { id } of indicators) {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = indicatorOf(at).parent) {
        expect(seen).not.toContain(at);
        seen.add(at);
      }
    }
  });

  it("give every of-which and every ratio something to be of", () => {
    const loose = indicators.filter(
      ({ kind, parent }) => (kind === "of-which" || kind === "ratio") && parent === undefined,
    );
    expect(loose).toEqual([]);
  });

  it("count percent only in ratios and in the main text", () => {
    const percent = indicators.filter((each) => each.unit === "%" && each.origin !== "prose");
    expect(percent.every((each) => each.kind === "ratio")).toBe(true);
    expect(indicators.filter((each) => each.kind === "ratio" && each.unit !== "%")).toEqual([]);
  });

  it("name counterparts in the first appendix, in the same unit or one like it", () => {
    const alike = new Set(["条/篇", "期/次"]);
    for (const { id, unit, counterpart } of indicators) {
      if (counterpart === undefined) continue;
      const other = indicatorOf(counterpart);
      expect([id, other.origin]).toEqual([id, "appendix"]);
      expect([id, other.unit === unit || alike.has(`${unit}/${other.unit}`)]).toEqual([id, true]);
    }
  });

  it("put every indicator below a heading of its own table", () => {
    const origins = new Map(headings.map((each) => [each.id, each.origin]));
    for (const { id, heading, origin } of indicators) {
      expect([id, origins.get(heading)]).toEqual([id, origin]);
    }
  });

  it("have words in both languages", () => {
    for (const { id, label } of [...indicators, ...headings]) {
      expect([id, label.zh.trim(), label.en.trim()]).toEqual([id, label.zh, label.en]);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).not.toMatch(/\p{Script=Han}|^$/u);
    }
  });

  it("have English for every unit, and no unit that nothing is counted in", () => {
    expect(new Set(Object.keys(englishUnits))).toEqual(
      new Set(allIndicators().map((each) => each.unit)),
    );
  });
});

describe("headings", () => {
  it("are unique, nest, and each has something below it", () => {
    const headingIds = headings.map((each) => each.id);
    expect(new Set(headingIds).size).toBe(headingIds.length);
    const used = new Set([
      ...indicators.map((each) => each.heading),
      ...headings.map((each) => each.parent),
    ]);
    for (const { id, parent } of headings) {
      expect(used).toContain(id);
      if (parent !== undefined) expect(headingIds).toContain(parent);
    }
  });
});

describe("looking up", () => {
  it("finds an indicator, and says when there is none", () => {
    expect(indicatorOf("fees.collected").unit).toBe("万元");
    expect(() => indicatorOf("fees.collcted")).toThrow("fees.collcted");
    expect(isIndicatorId("n.app.users")).toBe(true);
    expect(isIndicatorId("constructor")).toBe(false);
  });

  it("finds what stands directly below, in print order", () => {
    expect(childrenOf("review.total").map((each) => each.id)).toEqual([
      "review.upheld",
      "review.corrected",
      "review.other",
    ]);
    expect(childrenOf("complaints.total")).toEqual([]);
  });
});
