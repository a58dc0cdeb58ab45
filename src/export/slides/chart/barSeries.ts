import type { Mark } from "../../../charts/model.ts";
import type { Locale } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { colour, outline, solidFill, themePaints, tonePaint } from "../ooxml/paint.ts";
import { chartText, chartValue, runProperties, type TextStyle } from "../ooxml/text.ts";
import { tag, textTag } from "../ooxml/xml.ts";
import type { CellRange, ChartSheet, SeriesRanges } from "./chartSheet.ts";
import type { PlottedSeries } from "./plottedSeries.ts";

type SeriesInput = {
  readonly index: number;
  readonly series: PlottedSeries;
  readonly ranges: SeriesRanges;
  readonly categories: ChartSheet["categories"];
  readonly palette: Palette;
  readonly locale: Locale;
  readonly fontSize: number;
};

/** One series of bars: its colours point by point where tones differ, its labels from their cells. */
export function barSeries(input: SeriesInput): string {
  const { index, series, ranges, categories, palette } = input;
  const usual = series.marks.find(
    (mark) => mark !== undefined && mark.pattern !== "hatched" && mark.pattern !== "outlined",
  );
  const shape = usual ?? series.marks.find((mark) => mark !== undefined);
  const points = series.marks.flatMap((mark, row) =>
    mark && (mark.tone !== shape?.tone || mark.pattern !== shape.pattern)
      ? tag(
          "c:dPt",
          {},
          tag("c:idx", { val: row }),
          tag("c:invertIfNegative", { val: 0 }),
          tag("c:bubble3D", { val: 0 }),
          fillOf(mark, palette),
        )
      : [],
  );
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    tag("c:tx", {}, textReference(ranges.name, [ranges.name.content])),
    shape ? fillOf(shape, palette) : "",
    tag("c:invertIfNegative", { val: 0 }),
    ...points,
    labels(input),
    tag("c:cat", {}, textReference(categories, categories.content)),
    tag("c:val", {}, numberReference(ranges.values)),
    labelsFromCells(ranges.labels),
  );
}

/** How a mark is filled: hatched is what nobody accounts for, dashed is worked out by us, hollow is the second series. */
function fillOf(mark: Mark, palette: Palette): string {
  const paint = tonePaint(mark.tone, palette);
  if (mark.pattern === "hatched") {
    const hatch = tag(
      "a:pattFill",
      { prst: "wdUpDiag" },
      tag("a:fgClr", {}, colour(paint)),
      tag("a:bgClr", {}, colour(themePaints.paper)),
    );
    return tag("c:spPr", {}, hatch, outline(paint, 1));
  }
  if (mark.pattern === "outlined") {
    return tag("c:spPr", {}, solidFill(themePaints.paper), outline(paint, 1.25, "dash"));
  }
  if (mark.pattern === "hollow") {
    return tag("c:spPr", {}, solidFill(themePaints.paper), outline(paint, 1.5));
  }
  return tag("c:spPr", {}, solidFill(paint));
}

/** A label stays on one line; PowerPoint would break it at a fifth of the chart. */
const unwrapped = tag("a:bodyPr", {
  ...{ wrap: "none", lIns: 38100, tIns: 19050, rIns: 38100, bIns: 19050 },
  anchor: "ctr",
});

const shown = (value: 0 | 1) =>
  ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((name) => tag(`c:show${name}`, { val: name === "Val" ? value : 0 }))
    .join("");

const c15 = { "xmlns:c15": "http://schemas.microsoft.com/office/drawing/2012/chart" };

/**
 * Labels that show cells of the sheet, so that they say what the picture on screen says and follow
 * when a number is corrected. A program that does not know them shows the text they had.
 */
function labels({ index, series, ranges, palette, locale, fontSize }: SeriesInput): string {
  const each = ranges.labels.content.flatMap((text, row) => {
    const mark = series.marks[row];
    const contradicted = mark !== undefined && mark.contradictions.length > 0;
    if (!mark || ranges.values.content[row] === undefined || (text === "" && !contradicted)) {
      return [];
    }
    const style: TextStyle = { size: fontSize, paint: themePaints.ink };
    const sign: TextStyle = { ...style, paint: palette.vermilion, bold: true };
    const runs = [
      contradicted
        ? tag("a:r", {}, runProperties("a:rPr", sign, locale), textTag("a:t", "≠ "))
        : "",
      text === ""
        ? ""
        : tag(
            "a:fld",
            { id: fieldId(index, row), type: "CELLRANGE" },
            runProperties("a:rPr", style, locale),
            tag("a:pPr"),
            textTag("a:t", text),
          ),
    ];
    return tag(
      "c:dLbl",
      {},
      tag("c:idx", { val: row }),
      tag("c:tx", {}, tag("c:rich", {}, unwrapped, tag("a:lstStyle"), tag("a:p", {}, ...runs))),
      chartText(style, locale, unwrapped),
      tag("c:dLblPos", { val: "outEnd" }),
      shown(1),
      tag(
        "c:extLst",
        {},
        tag(
          "c:ext",
          { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", ...c15 },
          tag("c15:dlblFieldTable"),
          tag("c15:showDataLabelsRange", { val: 1 }),
        ),
      ),
    );
  });
  const usual = chartText({ size: fontSize, paint: themePaints.ink }, locale, unwrapped);
  return tag("c:dLbls", {}, ...each, usual, shown(0));
}

/** Fields want an id; it need only differ from the others of the chart. */
function fieldId(series: number, row: number): string {
  return `{6F6E676B-6169-4000-8000-${String(series * 1000 + row).padStart(12, "0")}}`;
}

function labelsFromCells(range: SeriesRanges["labels"]): string {
  return tag(
    "c:extLst",
    {},
    tag(
      "c:ext",
      { uri: "{02D57815-91ED-43cb-92C2-25804820EDAC}", ...c15 },
      tag(
        "c15:datalabelsRange",
        {},
        textTag("c15:f", range.cells),
        tag("c15:dlblRangeCache", {}, cache(range.content.map((text) => text || undefined))),
      ),
    ),
  );
}

function textReference(range: CellRange<unknown>, texts: readonly string[]): string {
  return tag("c:strRef", {}, textTag("c:f", range.cells), tag("c:strCache", {}, cache(texts)));
}

function numberReference(range: SeriesRanges["values"]): string {
  return tag(
    "c:numRef",
    {},
    textTag("c:f", range.cells),
    tag(
      "c:numCache",
      {},
      textTag("c:formatCode", "General"),
      cache(range.content.map((value) => (value === undefined ? undefined : String(value)))),
    ),
  );
}

/** What cells held when the chart was made; a cell without content has no point. */
function cache(texts: readonly (string | undefined)[]): string {
  const points = texts.flatMap((text, index) =>
    text === undefined ? [] : tag("c:pt", { idx: index }, chartValue(text)),
  );
  return [tag("c:ptCount", { val: texts.length }), ...points].join("");
}
