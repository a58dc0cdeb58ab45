import { describeChart } from "../../../charts/describe.ts";
import { textWidth } from "../../../charts/layout/textWidth.ts";
import type { BarsPanel } from "../../../charts/model.ts";
import { barsChart } from "../chart/barsChart.ts";
import { positionOf } from "../chart/plotArea.ts";
import { themePaints, tonePaint } from "../ooxml/paint.ts";
import type { Box, Shape } from "../ooxml/shape.ts";
import { line } from "../ooxml/text.ts";
import type { ChartSlide } from "../slide.ts";
import type { PageContext } from "./pageFrame.ts";

const titleHeight = 0.32;
const between = 0.35;

/** How much height a panel wants beside others: its bars, and its title and axis. */
function weight(panel: BarsPanel): number {
  const bars = panel.rows.reduce((sum, row) => sum + Math.max(1, row.marks.length), 0);
  return bars + 2 + panel.references.length * 0.6;
}

/** The bars panels of a chart in a box: below each other, or in two columns where there are many. */
export function barsShapes(
  slide: ChartSlide,
  panels: readonly BarsPanel[],
  box: Box,
  context: PageContext,
): Shape[] {
  if (panels.length < 3) return column(slide, panels, box, context);
  const total = panels.reduce((sum, panel) => sum + weight(panel), 0);
  let taken = 0;
  const left = panels.filter((panel) => {
    taken += weight(panel);
    return taken - weight(panel) / 2 <= total / 2;
  });
  const w = (box.w - 0.6) / 2;
  return [
    ...column(slide, left, { ...box, w }, context),
    ...column(slide, panels.slice(left.length), { ...box, x: box.x + w + 0.6, w }, context),
  ];
}

function column(
  slide: ChartSlide,
  panels: readonly BarsPanel[],
  box: Box,
  context: PageContext,
): Shape[] {
  const titles = panels.filter(({ title }) => title !== "").length;
  const gaps = Math.max(0, panels.length - 1) * (between - 0.2);
  const room = box.h - titles * titleHeight - gaps;
  const total = panels.reduce((sum, panel) => sum + weight(panel), 0);
  let y = box.y;
  return panels.flatMap((panel) => {
    const titled = panel.title === "" ? 0 : titleHeight;
    const h = (room * weight(panel)) / total;
    const shapes = panelShapes(slide, panel, { ...box, y, h: titled + h }, titled, context);
    y += titled + h + between - 0.2;
    return shapes;
  });
}

function panelShapes(
  { model, report }: ChartSlide,
  panel: BarsPanel,
  box: Box,
  titled: number,
  { palette, words }: PageContext,
): Shape[] {
  const frame = { ...box, y: box.y + titled, h: box.h - titled };
  const size = { width: frame.w * 72, height: frame.h * 72 };
  const chart = barsChart({ model, panel, report, palette, words, ...size });
  const title: Shape[] =
    titled === 0
      ? []
      : [
          {
            kind: "text",
            name: words.t("slides.shape.panelTitle"),
            box: { ...box, h: titled },
            paragraphs: [line(panel.title, { size: 13, paint: themePaints.ink, bold: true })],
          },
        ];
  const references = panel.references.flatMap(({ label, drawn, tone }, index): Shape[] => {
    const x = frame.x + positionOf(drawn, panel, chart.area) / 72;
    const paint = tonePaint(tone, palette);
    const w = textWidth(label, 11) / 72 + 0.2;
    const top = frame.y + (index * 18) / 72;
    const bottom = frame.y + (chart.area.top + chart.area.height) / 72;
    return [
      {
        kind: "line",
        name: label,
        box: { x, y: top + 0.22, w: 0, h: bottom - top - 0.22 },
        paint,
        width: 1.5,
        dash: tone === "contradiction" ? undefined : "dash",
      },
      {
        kind: "text",
        name: words.t("slides.shape.reference"),
        box: {
          x: Math.max(frame.x, Math.min(x - w / 2, frame.x + frame.w - w)),
          y: top,
          w,
          h: 0.22,
        },
        paragraphs: [
          line(label, {
            size: 11,
            paint: tone === "contradiction" ? paint : themePaints.second,
            bold: true,
          }),
        ],
      },
    ];
  });
  const description = describeChart({ ...model, panels: [panel] }, words);
  const name = panel.title === "" ? model.kicker : panel.title;
  return [...title, { kind: "chart", name, box: frame, chart, description }, ...references];
}
