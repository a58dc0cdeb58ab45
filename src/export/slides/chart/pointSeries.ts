import type { Mark } from "../../../charts/mark.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { noOutline, outline, solidFill, themePaints, tonePaint } from "../ooxml/paint.ts";
import { chartText, runProperties } from "../ooxml/text.ts";
import { tag, textTag } from "../ooxml/xml.ts";
import { cache, numberReference, textReference } from "./cellReferences.ts";
import { type LabelledSeries, labels, labelsFromCells } from "./seriesLabels.ts";
import type { ChartSheet } from "./sheetTypes.ts";

const markerSize = 10;
/** A point at the start of the axis does not stand on the name of its row. */
const besideMarker = "\u00a0\u00a0";

function marker(mark: Mark | undefined, palette: Palette): string {
  const paint = tonePaint(mark?.tone ?? "data", palette);
  const hollow = mark?.pattern !== undefined;
  return tag(
    "c:marker",
    {},
    tag("c:symbol", { val: "circle" }),
    tag("c:size", { val: markerSize }),
    // Tinted rather than empty: some programs draw no outline around a mark.
    tag("c:spPr", {}, solidFill(hollow ? palette.rule : paint), outline(paint, 1.5)),
  );
}

const noLine = tag("c:spPr", {}, tag("a:ln", { w: 19050 }, tag("a:noFill")));

export type Gaps = NonNullable<ChartSheet["gaps"]>;

/** The lines between the two marks of each row. */
export function gapSeries(index: number, { x, y }: Gaps, palette: Palette): string {
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    tag("c:tx", {}, tag("c:v", {}, " ")),
    tag("c:spPr", {}, outline(palette.context, 2)),
    tag("c:marker", {}, tag("c:symbol", { val: "none" })),
    tag("c:xVal", {}, numberReference(x)),
    tag("c:yVal", {}, numberReference(y)),
    tag("c:smooth", { val: 0 }),
  );
}

/** One series of points, each labelled from its cell. */
export function pointSeries(input: LabelledSeries, side: (row: number) => "l" | "r" | "t"): string {
  const { index, series, ranges, palette } = input;
  if (!ranges.points) return "";
  const usual =
    series.marks.find(
      (mark) => mark && mark.pattern !== "hatched" && mark.pattern !== "outlined",
    ) ?? series.marks.find((mark) => mark !== undefined);
  const points = series.marks.flatMap((mark, row) =>
    mark && (mark.tone !== usual?.tone || mark.pattern !== usual.pattern)
      ? tag(
          "c:dPt",
          {},
          tag("c:idx", { val: row }),
          marker(mark, palette),
          tag("c:bubble3D", { val: 0 }),
        )
      : [],
  );
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    tag("c:tx", {}, textReference(ranges.name, [ranges.name.content])),
    noLine,
    marker(usual, palette),
    ...points,
    labels(input, side),
    tag("c:xVal", {}, numberReference(ranges.points.x)),
    tag("c:yVal", {}, numberReference(ranges.points.y)),
    tag("c:smooth", { val: 0 }),
    labelsFromCells(ranges.labels),
  );
}

type NamesInput = Omit<LabelledSeries, "series" | "ranges"> & {
  readonly names: ChartSheet["categories"];
  /** Where the axis begins. */
  readonly start: number;
};

/** The names of the rows: points without a mark at the start of the axis, named at their left. */
export function nameSeries({ index, names, start, locale, fontSize }: NamesInput): string {
  const style = { size: fontSize, paint: themePaints.ink };
  const each = names.content.map((name, row) =>
    tag(
      "c:dLbl",
      {},
      tag("c:idx", { val: row }),
      tag(
        "c:tx",
        {},
        tag(
          "c:rich",
          {},
          tag("a:bodyPr", { wrap: "none", anchor: "ctr" }),
          tag("a:lstStyle"),
          tag(
            "a:p",
            {},
            tag(
              "a:r",
              {},
              runProperties("a:rPr", style, locale),
              textTag("a:t", `${name}${besideMarker}`),
            ),
          ),
        ),
      ),
      tag("c:dLblPos", { val: "l" }),
      ...["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((part) =>
        tag(`c:show${part}`, { val: part === "Val" ? 1 : 0 }),
      ),
    ),
  );
  const literal = (values: readonly number[]) =>
    tag("c:numLit", {}, textTag("c:formatCode", "General"), cache(values.map(String)));
  return tag(
    "c:ser",
    {},
    tag("c:idx", { val: index }),
    tag("c:order", { val: index }),
    tag("c:tx", {}, tag("c:v", {}, " ")),
    noLine,
    tag("c:marker", {}, tag("c:symbol", { val: "none" })),
    tag(
      "c:dLbls",
      {},
      ...each,
      tag("c:spPr", {}, tag("a:noFill"), noOutline),
      chartText(style, locale),
      ...["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((part) =>
        tag(`c:show${part}`, { val: part === "Val" ? 1 : 0 }),
      ),
    ),
    tag("c:xVal", {}, literal(names.content.map(() => start))),
    tag("c:yVal", {}, literal(names.content.map((_, row) => row + 1))),
    tag("c:smooth", { val: 0 }),
  );
}
