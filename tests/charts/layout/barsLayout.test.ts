// @vitest-environment node
import { describe, expect, it } from "vitest";
import { onAxis } from "../../../src/charts/layout/axisScale.ts";
import {
  fontSize,
  layoutBars,
  signWidth,
  smallSize,
} from "../../../src/charts/layout/barsLayout.ts";
import { textWidth } from "../../../src/charts/layout/textWidth.ts";
import type { BarsPanel } from "../../../src/charts/model.ts";
import { charts } from "../../../src/charts/registry.ts";
import { blank } from "../../../src/domain/value.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { reportOfOnly } from "../../fixtures/report.ts";
import { everyView } from "../models.ts";

const widths = [320, 360, 560, 768, 1040, 2000];

type Drawn = { readonly panel: BarsPanel; readonly name: string };

function everyPanel(report = hailing2017): Drawn[] {
  return charts.flatMap((chart) =>
    locales.flatMap((locale) =>
      everyView(chart).flatMap((view) =>
        chart
          .build(report, view, wordsFor(locale))
          .panels.flatMap((panel) =>
            panel.kind === "bars" ? [{ panel, name: `${chart.id}/${panel.key}/${locale}` }] : [],
          ),
      ),
    ),
  );
}

/** Where the caption of every mark ends, in pixels from the left. */
function captionEnds(panel: BarsPanel, width: number): readonly (readonly [string, number])[] {
  const { margin } = layoutBars(panel, width);
  const plot = width - margin.left - margin.right;
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  return panel.rows.flatMap((row) =>
    row.marks.map((mark) => {
      const bar = (onAxis(panel.axis, mark.drawn ?? 0) / end) * plot;
      const sign = mark.contradictions.length > 0 ? signWidth : 0;
      const gap = panel.geometry === "dots" ? 14 : 8;
      const ends = margin.left + bar + gap + sign + textWidth(mark.caption, fontSize);
      return [mark.key, mark.caption === "" ? margin.left + bar : ends] as const;
    }),
  );
}

describe.each(widths)("bars at %d pixels", (width) => {
  it.each([
    ["the report of 2017", hailing2017],
    ["a report of blanks", reportOfOnly(blank)],
  ])("have room for every caption, for %s", (_, report) => {
    const outside = everyPanel(report).flatMap(({ panel, name }) =>
      captionEnds(panel, width)
        .filter(([, end]) => end > width)
        .map(([key, end]) => `${name} ${key} ends at ${Math.round(end)}`),
    );
    expect([...new Set(outside)]).toEqual([]);
  });

  it("have room for the name of every row, and rows tall enough for names and bars", () => {
    for (const { panel, name } of everyPanel()) {
      const layout = layoutBars(panel, width);
      const room = layout.labelsAbove ? width : layout.margin.left;
      for (const line of layout.labelLines.flat()) {
        expect([name, line, textWidth(line, fontSize) <= room]).toEqual([name, line, true]);
      }
      const most = Math.max(...panel.rows.map((row) => row.marks.length));
      const bars = most * layout.barSize + (most - 1) * layout.barGap;
      const lines = Math.max(...layout.labelLines.map((each) => each.length));
      const names = lines * fontSize * 1.2;
      const needed = layout.labelsAbove && names > 0 ? bars + names : Math.max(bars, names);
      expect([name, layout.rowHeight >= needed]).toEqual([name, true]);
      expect(layout.height).toBeGreaterThanOrEqual(panel.rows.length * layout.rowHeight);
    }
  });

  it("have room for the names of reference lines", () => {
    for (const { panel, name } of everyPanel()) {
      const { margin } = layoutBars(panel, width);
      for (const { label } of panel.references) {
        expect([name, textWidth(label, smallSize) <= width - 4]).toEqual([name, true]);
        expect(margin.top).toBeGreaterThanOrEqual(20);
      }
    }
  });

  it("leave the bars some room even beside long captions", () => {
    for (const { panel, name } of everyPanel()) {
      const { margin } = layoutBars(panel, width);
      const plot = width - margin.left - margin.right;
      expect([name, plot >= (width - margin.left) * 0.07]).toEqual([name, true]);
    }
  });
});

it("puts names beside the bars where there is room, above them where there is none", () => {
  for (const { panel } of everyPanel().filter(({ panel }) => panel.rows[0]?.label !== "")) {
    expect(layoutBars(panel, 360).labelsAbove).toBe(true);
    expect(layoutBars(panel, 1040).labelsAbove).toBe(false);
  }
});

it("survives a panel in which nothing has a number", () => {
  for (const { panel } of everyPanel(reportOfOnly(blank))) {
    const { height, margin } = layoutBars(panel, 360);
    for (const size of [height, margin.left, margin.right, margin.top]) {
      expect(Number.isFinite(size)).toBe(true);
    }
  }
});
