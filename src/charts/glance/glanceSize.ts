import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { textWidth, wrapText } from "../layout/textWidth.ts";
import type { BarRow, BarsPanel } from "../model.ts";

/** What each kind of glance is drawn from. */
export type GlanceProps = {
  readonly panel: BarsPanel;
  readonly palette: Palette;
  readonly words: Words;
};

/** The width that glances are laid out at, in pixels, and the size of their text. */
export const glanceWidth = 224;
export const glanceSize = 12;

/** The widest that names beside bars may be: in one line, or broken into two. */
const widestName = { line: 132, broken: 96 } as const;

/** The lines of each name, and where bars begin behind them; what is cut the words of the whole say. */
export function namesOf(rows: readonly BarRow[], kind: keyof typeof widestName) {
  const most = widestName[kind];
  const lines = rows.map(({ label }) => {
    if (kind === "line") return [cut(label, most)];
    const [first = "", ...rest] = wrapText(label, glanceSize, most);
    return rest.length === 0 ? [cut(first, most)] : [cut(first, most), cut(rest.join(" "), most)];
  });
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, glanceSize)));
  return { lines, left: Math.ceil(widest) + 8 };
}

function cut(text: string, width: number): string {
  if (textWidth(text, glanceSize) <= width) return text;
  let short = text;
  while (short !== "" && textWidth(`${short}…`, glanceSize) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
