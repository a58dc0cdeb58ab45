import type { Mark } from "../../../charts/mark.ts";
import type { Palette } from "../../../theme/palettes.ts";
import { colour, outline, solidFill, themePaints, tonePaint } from "../ooxml/paint.ts";
import { tag } from "../ooxml/xml.ts";
import { numberReference, textReference } from "./cellReferences.ts";
import { type LabelledSeries, labels, labelsFromCells } from "./seriesLabels.ts";
import type { ChartSheet } from "./sheetTypes.ts";

type SeriesInput = LabelledSeries & { readonly categories: ChartSheet["categories"] };

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
    labels(input, () => "outEnd"),
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
