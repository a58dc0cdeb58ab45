// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signWidth, smallSize } from "../../../src/charts/layout/sizes.ts";
import { layoutStrip, type PlacedLane } from "../../../src/charts/layout/stripLayout.ts";
import { textWidth } from "../../../src/charts/layout/textWidth.ts";
import type { Mark } from "../../../src/charts/mark.ts";
import type { StripPanel } from "../../../src/charts/model.ts";
import { yearChart } from "../../../src/charts/overview/year.ts";
import { blank, reported } from "../../../src/domain/value.ts";
import { locales } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { reportOfOnly } from "../../fixtures/report.ts";
import { modelOf, panelOf } from "../models.ts";

const radius = 4.5;

function overlappingDots({ dots }: PlacedLane): string[] {
  return dots.flatMap((a, i) =>
    dots
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius)
      .map((b) => `${a.mark.key} on ${b.mark.key}`),
  );
}

function boxesOf({ captions }: PlacedLane) {
  return captions.map(({ mark, x, y }) => {
    const sign = mark.contradictions.length > 0 ? signWidth : 0;
    return {
      text: mark.caption,
      left: x,
      right: x + sign + textWidth(mark.caption, smallSize),
      top: y - smallSize / 2,
      bottom: y + smallSize / 2,
    };
  });
}

function expectSound(panel: StripPanel, width: number) {
  const layout = layoutStrip(panel, width);
  let top = 0;
  for (const lane of layout.lanes) {
    expect(lane.top).toBeGreaterThanOrEqual(top);
    top = lane.top + lane.height;
    expect(overlappingDots(lane)).toEqual([]);
    for (const { x, y } of lane.dots) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y - radius).toBeGreaterThan(lane.top);
      expect(y + radius).toBeLessThanOrEqual(top);
    }
    const boxes = boxesOf(lane);
    for (const [i, a] of boxes.entries()) {
      expect([a.text, a.left >= 0, a.right <= width]).toEqual([a.text, true, true]);
      expect([a.text, a.top > lane.top, a.bottom < top]).toEqual([a.text, true, true]);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect([a.text, b.text, apart]).toEqual([a.text, b.text, true]);
      }
      for (const dot of lane.dots) {
        const hit =
          dot.x + radius > a.left &&
          dot.x - radius < a.right &&
          dot.y + radius > a.top &&
          dot.y - radius < a.bottom;
        expect([a.text, dot.mark.key, hit]).toEqual([a.text, dot.mark.key, false]);
      }
    }
  }
  expect(layout.height).toBeGreaterThanOrEqual(top);
}

describe.each([280, 320, 360, 560, 768, 1040, 2000])("the year at %d pixels", (width) => {
  it.each(locales)("hides no dot and no caption behind another (%s)", (locale) => {
    expectSound(panelOf(modelOf(yearChart, { locale }), "strip"), width);
  });

  it("shows every number that there is", () => {
    const panel = panelOf(modelOf(yearChart), "strip");
    const dots = layoutStrip(panel, width).lanes.flatMap((lane) => lane.dots);
    const numbers = panel.lanes.flatMap((lane) => lane.marks).filter((m) => m.drawn !== undefined);
    expect(dots.map((dot) => dot.mark.key).sort()).toEqual(numbers.map((m) => m.key).sort());
  });

  it("survives a report of zeros and one of blanks", () => {
    for (const report of [reportOfOnly(0), reportOfOnly(blank), hailing2017]) {
      expectSound(panelOf(modelOf(yearChart, { report }), "strip"), width);
    }
  });
});

describe("any strip", () => {
  const mark = fc
    .record({
      n: fc.oneof(fc.constantFrom(0, 0, 0, 1, 2), fc.nat(100), fc.nat(50_000), fc.nat(10_000_000)),
      named: fc.boolean(),
      contradicted: fc.boolean(),
    })
    .map(
      ({ n, named, contradicted }): Mark => ({
        key: "",
        label: "",
        value: reported(n),
        unit: "件",
        drawn: n,
        caption: named ? `名称 ${n}` : "",
        tone: "data",
        contradictions: contradicted ? ["不合"] : [],
      }),
    );

  it("hides no dot and no caption behind another", () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 40 }),
        fc.integer({ min: 320, max: 1400 }),
        (all, width) => {
          const marks = all.map((each, i) => ({ ...each, key: `m${i}` }));
          const max = Math.max(0, ...marks.map((each) => each.drawn ?? 0));
          expectSound(
            {
              kind: "strip",
              key: "strip",
              title: "",
              axis: { scale: "log", max, suffix: "" },
              lanes: [{ key: "lane", label: "行", marks }],
            },
            width,
          );
        },
      ),
    );
  });
});
