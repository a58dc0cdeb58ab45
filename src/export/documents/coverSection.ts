import {
  FrameAnchorType,
  HorizontalPositionAlign,
  type ISectionOptions,
  SectionType,
  VerticalPositionAlign,
} from "docx";
import type { Locale } from "../../i18n/words.ts";
import type { TitleSlide } from "../slides/slide.ts";
import { officialPage, textWidth } from "./officialPage.ts";
import { officialTitle } from "./officialTitle.ts";
import { styledParagraph } from "./styledParagraph.ts";

/** A cover: a page of its own without a number, its title in the upper half, its source at the foot. */
export function coverSection(
  { title, subtitle, source }: TitleSlide,
  locale: Locale,
): ISectionOptions {
  const { MARGIN } = FrameAnchorType;
  return {
    properties: { ...officialPage, type: SectionType.NEXT_PAGE },
    children: [
      // A frame belongs to the paragraph after it: behind the last one it would be on the next page.
      styledParagraph("Source", source, locale, {
        frame: {
          type: "alignment",
          width: textWidth.twips,
          height: 0,
          anchor: { horizontal: MARGIN, vertical: MARGIN },
          alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
        },
      }),
      officialTitle(title, locale, { spacing: { before: 3600 } }),
      ...(subtitle === "" ? [] : [styledParagraph("Subtitle", subtitle, locale)]),
    ],
  };
}
