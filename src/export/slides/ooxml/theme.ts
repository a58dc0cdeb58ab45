import type { Palette } from "../../../theme/palettes.ts";
import { slideFonts } from "./text.ts";
import { tag, xmlPart } from "./xml.ts";

export const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The palette and the fonts as a theme, so that what an officer adds to the deck looks like it. */
export function themeXml(palette: Palette): string {
  const colours = {
    dk1: palette.ink,
    lt1: palette.paper,
    dk2: palette.second,
    lt2: palette.wash,
    accent1: palette.azurite,
    accent2: palette.malachite,
    accent3: palette.gamboge,
    accent4: palette.context,
    accent5: palette.third,
    // Last, so that no chart takes it by itself: it means that the report contradicts itself.
    accent6: palette.vermilion,
    hlink: palette.azurite,
    folHlink: palette.second,
  };
  const scheme = Object.entries(colours).map(([name, value]) =>
    tag(`a:${name}`, {}, tag("a:srgbClr", { val: value.slice(1).toUpperCase() })),
  );
  const font = (name: string) =>
    tag(
      name,
      {},
      tag("a:latin", { typeface: slideFonts.latin }),
      tag("a:ea", { typeface: slideFonts.eastAsian }),
      tag("a:cs", { typeface: slideFonts.latin }),
      tag("a:font", { script: "Hans", typeface: slideFonts.eastAsian }),
    );
  return xmlPart(
    tag(
      "a:theme",
      { "xmlns:a": drawing, name: "gongkai" },
      tag(
        "a:themeElements",
        {},
        tag("a:clrScheme", { name: "gongkai" }, ...scheme),
        tag("a:fontScheme", { name: "gongkai" }, font("a:majorFont"), font("a:minorFont")),
        formats,
      ),
    ),
  );
}

const placeholder = tag("a:solidFill", {}, tag("a:schemeClr", { val: "phClr" }));
const three = (text: string) => text.repeat(3);

/** Flat fills, thin lines, no effects. A theme must have three of each. */
const formats = tag(
  "a:fmtScheme",
  { name: "gongkai" },
  tag("a:fillStyleLst", {}, three(placeholder)),
  tag(
    "a:lnStyleLst",
    {},
    three(tag("a:ln", { w: 9525 }, placeholder, tag("a:prstDash", { val: "solid" }))),
  ),
  tag("a:effectStyleLst", {}, three(tag("a:effectStyle", {}, tag("a:effectLst")))),
  tag("a:bgFillStyleLst", {}, three(placeholder)),
);
