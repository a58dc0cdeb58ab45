import type { Locale } from "../../../i18n/words.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { themePaints } from "../ooxml/paint.ts";
import { chartText, runProperties, type TextStyle } from "../ooxml/text.ts";
import { tag, textTag } from "../ooxml/xml.ts";
import { cache } from "./cellReferences.ts";
import type { PlottedSeries } from "./plottedSeries.ts";
import type { CellRange, SeriesRanges } from "./sheetTypes.ts";

/** A series with what its labels are written from. */
export type LabelledSeries = {
  readonly index: number;
  readonly series: PlottedSeries;
  readonly ranges: SeriesRanges;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly fontSize: number;
};

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
export function labels(
  { index, series, ranges, palette, locale, fontSize }: LabelledSeries,
  position: (row: number) => "outEnd" | "l" | "r" | "t",
): string {
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
      tag("c:dLblPos", { val: position(row) }),
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

/** The range of cells that the labels of a series show. */
export function labelsFromCells(range: CellRange<readonly string[]>): string {
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
