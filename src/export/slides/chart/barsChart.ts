import { axisTicks } from "../../../charts/layout/axisScale.ts";
import type { BarsPanel, ChartModel } from "../../../charts/model.ts";
import type { Report } from "../../../domain/report.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { noOutline, outline, themePaints } from "../ooxml/paint.ts";
import { chartText } from "../ooxml/text.ts";
import { tag, xmlPart } from "../ooxml/xml.ts";
import { barSeries } from "./barSeries.ts";
import { chartSheet } from "./chartSheet.ts";
import { hasZero, logEnd, logStart, type PlotArea, plotArea } from "./plotArea.ts";
import { seriesOf } from "./plottedSeries.ts";
import { isPoints } from "./pointColumns.ts";
import { pointsPlot, rowsAxis } from "./pointsPlot.ts";

/** A chart that PowerPoint draws itself, with the workbook it is drawn from. */
export type NativeChart = {
  /** @param workbook the id of the relation to the workbook. */
  readonly xml: (workbook: string) => string;
  readonly workbook: Uint8Array<ArrayBuffer>;
  readonly area: PlotArea;
};

type BarsChartInput = {
  readonly model: ChartModel;
  readonly panel: BarsPanel;
  readonly report: Report;
  readonly palette: Palette;
  readonly words: Words;
  /** In points. */
  readonly width: number;
  readonly height: number;
};

const axisIds = { category: 500100, value: 500200 };

/** A bars panel as a horizontal clustered bar chart; on a logarithmic axis where the panel has one. */
export function barsChart(input: BarsChartInput): NativeChart {
  const { model, panel, palette, words, width, height } = input;
  const area = plotArea(panel, input, words);
  const topic = panel.title === "" ? model.kicker : panel.title;
  const series = seriesOf(panel, topic);
  const sheet = chartSheet({ ...input, series });
  const asPoints = isPoints(panel);
  const inputs = sheet.series.map((ranges, index) => ({
    ...{ index, ranges, palette, locale: words.locale, fontSize: area.fontSize },
    series: series[index] ?? { name: "", marks: [] },
  }));
  const bars = () =>
    tag(
      "c:barChart",
      {},
      tag("c:barDir", { val: "bar" }),
      tag("c:grouping", { val: "clustered" }),
      tag("c:varyColors", { val: 0 }),
      ...inputs.map((each) => barSeries({ ...each, categories: sheet.categories })),
      tag("c:gapWidth", { val: area.gap }),
      tag("c:overlap", { val: 0 }),
      tag("c:axId", { val: axisIds.category }),
      tag("c:axId", { val: axisIds.value }),
    );
  const start = panel.axis.scale === "log" ? logStart(panel) : 0;
  const points = () =>
    pointsPlot(inputs, { names: sheet.categories, start, axisIds, gaps: sheet.gaps });
  const xml = (workbook: string) =>
    xmlPart(
      tag(
        "c:chartSpace",
        {
          "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
          "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        },
        tag("c:date1904", { val: 0 }),
        tag("c:lang", { val: words.locale === "zh" ? "zh-CN" : "en-GB" }),
        tag("c:roundedCorners", { val: 0 }),
        tag(
          "c:chart",
          {},
          tag("c:autoTitleDeleted", { val: 1 }),
          tag(
            "c:plotArea",
            {},
            placed(area, width, height),
            asPoints ? points() : bars(),
            asPoints ? rowsAxis(panel.rows.length, axisIds) : categoryAxis(area, palette, words),
            valueAxis(panel, area, palette, words),
          ),
          panel.series.length > 1
            ? legend(asPoints ? [0, series.length + 1] : [], area.fontSize, words)
            : "",
          tag("c:plotVisOnly", { val: 1 }),
          tag("c:dispBlanksAs", { val: "gap" }),
        ),
        tag("c:spPr", {}, tag("a:noFill"), noOutline),
        chartText({ size: area.fontSize, paint: themePaints.ink }, words.locale),
        tag("c:externalData", { "r:id": workbook }, tag("c:autoUpdate", { val: 0 })),
      ),
    );
  return { xml, workbook: sheet.workbook, area };
}

/** What the two series are, once for all rows. */
function legend(unnamed: readonly number[], size: number, words: Words): string {
  return tag(
    "c:legend",
    {},
    tag("c:legendPos", { val: "t" }),
    // The series behind the points that carry names and lines are none to a reader.
    ...unnamed.map((idx) =>
      tag("c:legendEntry", {}, tag("c:idx", { val: idx }), tag("c:delete", { val: 1 })),
    ),
    tag("c:overlay", { val: 0 }),
    chartText({ size, paint: themePaints.ink }, words.locale),
  );
}

/** The plot at its place, as fractions of the chart. */
function placed(area: PlotArea, width: number, height: number): string {
  const fraction = (part: number, whole: number) => (part / whole).toFixed(4);
  return tag(
    "c:layout",
    {},
    tag(
      "c:manualLayout",
      {},
      tag("c:layoutTarget", { val: "inner" }),
      tag("c:xMode", { val: "edge" }),
      tag("c:yMode", { val: "edge" }),
      tag("c:x", { val: fraction(area.left, width) }),
      tag("c:y", { val: fraction(area.top, height) }),
      tag("c:w", { val: fraction(area.width, width) }),
      tag("c:h", { val: fraction(area.height, height) }),
    ),
  );
}

/** The names of the rows, in reading order from the top. */
function categoryAxis(area: PlotArea, palette: Palette, words: Words): string {
  return tag(
    "c:catAx",
    {},
    tag("c:axId", { val: axisIds.category }),
    tag("c:scaling", {}, tag("c:orientation", { val: "maxMin" })),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: "l" }),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "low" }),
    tag("c:spPr", {}, outline(palette.context, 0.75)),
    chartText({ size: area.fontSize, paint: themePaints.ink }, words.locale),
    tag("c:crossAx", { val: axisIds.value }),
    tag("c:crosses", { val: "min" }),
    tag("c:auto", { val: 0 }),
    tag("c:lblAlgn", { val: "ctr" }),
    tag("c:lblOffset", { val: 60 }),
    // Every name is shown; PowerPoint would otherwise leave out every second one.
    tag("c:tickLblSkip", { val: 1 }),
    tag("c:noMultiLvlLbl", { val: 1 }),
  );
}

function valueAxis(panel: BarsPanel, area: PlotArea, palette: Palette, words: Words): string {
  const log = panel.axis.scale === "log";
  const whole = panel.axis.suffix === "%" && panel.axis.max >= 50 ? 100 : undefined;
  // As many numbers as stand side by side without being turned.
  const [, step] = axisTicks(panel.axis, Math.max(2, area.width / 64));
  const end = log ? logEnd(panel) : (area.end ?? whole);
  return tag(
    "c:valAx",
    {},
    tag("c:axId", { val: axisIds.value }),
    tag(
      "c:scaling",
      {},
      log ? tag("c:logBase", { val: 10 }) : "",
      tag("c:orientation", { val: "minMax" }),
      end === undefined ? "" : tag("c:max", { val: end }),
      tag("c:min", { val: log ? logStart(panel) : 0 }),
    ),
    tag("c:delete", { val: 0 }),
    tag("c:axPos", { val: "b" }),
    tag("c:majorGridlines", {}, tag("c:spPr", {}, outline(palette.rule, 0.5))),
    tag("c:numFmt", { formatCode: axisFormat(panel), sourceLinked: 0 }),
    tag("c:majorTickMark", { val: "none" }),
    tag("c:minorTickMark", { val: "none" }),
    tag("c:tickLblPos", { val: "nextTo" }),
    tag("c:spPr", {}, noOutline),
    chartText({ size: 10, paint: palette.third }, words.locale),
    tag("c:crossAx", { val: axisIds.category }),
    // The rows run downwards, so the end of their axis is the bottom.
    tag("c:crosses", { val: "max" }),
    tag("c:crossBetween", { val: isPoints(panel) ? "midCat" : "between" }),
    step === undefined || log ? "" : tag("c:majorUnit", { val: step }),
  );
}

/** Short axes may need decimals, which a fixed format would round away. */
function axisFormat(panel: BarsPanel): string {
  const { axis } = panel;
  if (axis.suffix === "%") return '0"%"';
  if (axis.scale === "linear") return axis.max < 10 ? "General" : "#,##0";
  // The start of the axis stands for zero where there is one.
  return hasZero(panel) ? `[<${logStart(panel) * 2}]"0";General` : "General";
}
