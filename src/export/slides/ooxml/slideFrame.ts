import type { Locale } from "../../../i18n/words.ts";
import { type Placeholder, placeholderXml } from "./placeholder.ts";
import { smallestType, type TextStyle } from "./text.ts";

/** The size of a slide, in inches: 16:9 as PowerPoint has it. */
export const slideSize = { width: 40 / 3, height: 7.5 } as const;

export const pageLeft = 0.6;
export const pageWidth = slideSize.width - 2 * pageLeft;

/** What the layouts set, and slides take from them. */
export const titleStyle: TextStyle = { size: 26, paint: "tx1", bold: true, heading: true };
export const coverStyle: TextStyle = { size: 40, paint: "tx1", bold: true, heading: true };
export const subtitleStyle: TextStyle = { size: 18, paint: "tx2" };
export const bodyStyle: TextStyle = { size: 20, paint: "tx1" };
const footStyle: TextStyle = { size: smallestType, paint: "tx2" };

/** Where the layouts have their titles and texts. */
export const boxes = {
  title: { x: pageLeft, y: 0.68, w: pageWidth, h: 1 },
  body: { x: pageLeft, y: 1.85, w: 10.5, h: 5 },
  coverTitle: { x: 0.9, y: 1.5, w: slideSize.width - 1.8, h: 2.4 },
  coverSubtitle: { x: 0.9, y: 4.25, w: slideSize.width - 1.8, h: 1.9 },
} as const;

/** What PowerPoint calls the places of a layout. */
export type FrameNames = Readonly<
  Record<"cover" | "text" | "content" | "title" | "subtitle" | "body" | "date" | "footer", string> &
    Record<"number" | "slide" | "notes", string>
>;

const foot = { y: 7.08, h: 0.26 } as const;
/** One line. */
export const footerRoom = { width: 8, height: 0.2 } as const;

/** Date, footer and number at the foot of every slide, as a template has them. */
export function footPlaceholders(names: FrameNames): Placeholder[] {
  const right = slideSize.width - pageLeft;
  const each = (
    type: string,
    name: string,
    idx: number,
    x: number,
    w: number,
    align: "l" | "r",
  ) => ({
    ...{ type, name, idx, align, anchor: "ctr" as const, style: footStyle },
    box: { ...foot, x, w },
  });
  return [
    each("dt", names.date, 10, right - 3, 2, "r"),
    each("ftr", names.footer, 11, pageLeft, footerRoom.width, "l"),
    each("sldNum", names.number, 12, right - 0.9, 0.9, "r"),
  ];
}

/** What one slide fills in at its foot. */
export type Foot = {
  readonly date?: string;
  readonly footer?: string;
  /** The cover has none. */
  readonly numbered?: boolean;
};

/** The foot of one slide, at the places that the layout gives it. */
export function slideFootXml(
  { date, footer, numbered = true }: Foot,
  names: FrameNames,
  id: number,
  locale: Locale,
): string {
  const filled: Placeholder[] = [
    ...(date ? [{ type: "dt", name: names.date, idx: 10, text: date }] : []),
    ...(footer ? [{ type: "ftr", name: names.footer, idx: 11, text: footer }] : []),
    ...(numbered ? [{ type: "sldNum", name: names.number, idx: 12 }] : []),
  ];
  return filled.map((each, index) => placeholderXml(each, id + index, locale)).join("");
}
