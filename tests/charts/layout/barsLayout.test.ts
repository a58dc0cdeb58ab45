// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type BarsLayout, layoutBars } from "../../../src/charts/layout/barsLayout.ts";
import { fontSize, lineHeight, smallSize } from "../../../src/charts/layout/sizes.ts";
import { textWidth } from "../../../src/charts/layout/textWidth.ts";
import type { BarsPanel } from "../../../src/charts/model.ts";
import { blank } from "../../../src/domain/value.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { reportOfOnly } from "../../fixtures/report.ts";
import { everyView } from "../models.ts";

const widths = [320, 360, 460, 640, 1000, 2000];

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

/** A piece of text in a drawing: what it says and the box it takes. */
type Placed = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function textAt(text: string, x: number, middle: number, width: number, anchor = "start"): Placed {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, left, right: left + width, top: middle - 6, bottom: middle + 6 };
}

/** Every text of a panel: names, captions, gaps, series, references, zeros. */
function textsIn(layout: BarsLayout): Placed[] {
  const small = (text: string) => textWidth(text, smallSize);
  const large = (text: string) => textWidth(text, fontSize);
  const rows = layout.rows.flatMap(({ name, marks, gap }) => [
    ...name.lines.map((line, index) =>
      textAt(line, name.x, (name.ys[index] ?? 0) - 5, large(line), name.anchor),
    ),
    ...marks.flatMap(({ caption }) =>
      caption && caption.width > 0
        ? [textAt(caption.text, caption.x, caption.y, caption.width, caption.anchor)]
        : [],
    ),
    ...(gap ? [textAt(gap.text, gap.x, gap.y, small(gap.text) + 20)] : []),
  ]);
  const zeros = layout.zeros?.names ?? [];
  return [
    ...rows,
    ...layout.legend.map(({ label, x, y }) => textAt(label, x + 12, y, large(label))),
    ...layout.references.map(({ reference, label }) =>
      textAt(reference.label, label.x, label.y - 4, small(reference.label), "middle"),
    ),
    ...zeros.map(({ text, x, y, width }) => textAt(text, x, y - 5, width)),
  ];
}

function overlap(a: Placed, b: Placed): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe.each(widths)("bars at %d pixels", (width) => {
  it.each([
    ["the report of 2017", hailing2017],
    ["a report of blanks", reportOfOnly(blank)],
    ["a report of zeros", reportOfOnly(0)],
  ])("keep every text within the picture and off the others, for %s", (_, report) => {
    const faults = new Set<string>();
    for (const { panel, name } of everyPanel(report)) {
      const layout = layoutBars(panel, width);
      const texts = textsIn(layout);
      for (const [index, text] of texts.entries()) {
        const within = text.left >= -0.5 && text.right <= width + 0.5;
        if (!within || text.bottom > layout.height) faults.add(`${name}: ${text.text} is outside`);
        const other = texts.slice(index + 1).find((each) => overlap(text, each));
        if (other) faults.add(`${name}: ${text.text} stands on ${other.text}`);
      }
    }
    expect([...faults]).toEqual([]);
  });

  it("draw no line through a caption", () => {
    const faults = new Set<string>();
    for (const { panel, name } of everyPanel()) {
      const layout = layoutBars(panel, width);
      const captions = textsIn({ ...layout, references: [] });
      const lines = layout.references.flatMap(({ x, spans }) =>
        spans.map(([top, bottom]) => ({ text: "", left: x, right: x, top, bottom })),
      );
      for (const line of lines) {
        const hit = captions.find((text) => overlap(text, line));
        if (hit && hit.left > layout.plot.left) faults.add(`${name}: ${hit.text}`);
      }
      if (layout.axis.shown === "lines") {
        expect(panel.rows.flatMap((row) => row.marks).some(({ caption }) => caption === "")).toBe(
          true,
        );
      }
    }
    expect([...faults]).toEqual([]);
  });

  it("leave the bars some room even beside long captions", () => {
    for (const { panel, name } of everyPanel()) {
      const { plot } = layoutBars(panel, width);
      expect([name, plot.right - plot.left >= width * 0.05]).toEqual([name, true]);
    }
  });
});

it("shows an axis only where numbers are left out, or where it is logarithmic", () => {
  for (const { panel } of everyPanel()) {
    const { axis } = layoutBars(panel, 1000);
    const labelled = panel.rows.every((row) => row.marks.every(({ caption }) => caption !== ""));
    expect(axis.shown !== "none").toBe(!labelled || panel.axis.scale === "log");
    expect(axis.ticks.length > 0).toBe(axis.shown !== "none");
  }
});

it("names zeros in one line, each of them, and draws no row for them", () => {
  for (const { panel, name } of everyPanel()) {
    const { rows, zeros } = layoutBars(panel, 1000);
    const gathered = panel.rows.filter((row) => row.gathered);
    expect([name, zeros?.names.map(({ row }) => row.key) ?? []]).toEqual([
      name,
      gathered.map((row) => row.key),
    ]);
    expect(rows).toHaveLength(panel.rows.length - gathered.length);
  }
});

it("puts names beside the bars where there is room, above them where there is none", () => {
  for (const { panel } of everyPanel().filter(({ panel }) => panel.rows[0]?.label !== "")) {
    const narrow = layoutBars(panel, 360).rows;
    const wide = layoutBars(panel, 1000).rows;
    expect(narrow.every(({ name, top }) => (name.ys[0] ?? 0) + 4 <= top)).toBe(true);
    expect(wide.every(({ name, top }) => (name.ys[0] ?? 0) > top - lineHeight)).toBe(true);
  }
});

it("survives a panel in which nothing has a number", () => {
  for (const { panel } of everyPanel(reportOfOnly(blank))) {
    const { height, plot } = layoutBars(panel, 360);
    for (const size of [height, plot.left, plot.right]) expect(Number.isFinite(size)).toBe(true);
  }
});
