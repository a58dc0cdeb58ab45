import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import { isPair } from "../layout/captionRoom.ts";
import type { PlacedMark } from "../layout/placeMarks.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import { Caption } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import { MarkShape } from "./MarkShape.tsx";

type BarMarkProps = {
  placed: PlacedMark;
  row: BarRow;
  panel: BarsPanel;
  /** Where a limit stands that no bar should pass. */
  limit: number | undefined;
  palette: Palette;
  words: Words;
};

/** How wide a target is that a pointer hits, in pixels. */
const leastTarget = 24;

/** One bar or dot with its caption. */
export function BarMark({ placed, row, panel, limit, palette, words }: BarMarkProps) {
  const { mark, box, caption } = placed;
  const geometry = isPair(row, panel) ? "dumbbells" : barGeometry(panel);
  return (
    <MarkGroup mark={mark} description={describeMark(mark, words)}>
      {/* Wide enough to hit, also where a bar has no length; whatever is larger is its own target. */}
      {geometry !== "dumbbells" && (mark.drawn === undefined || box.width < leastTarget) && (
        <rect {...box} width={Math.max(box.width, leastTarget)} fill="transparent" />
      )}
      {mark.drawn !== undefined && (
        <MarkShape
          mark={mark}
          box={box}
          geometry={geometry}
          twin={row.marks.some((other) => other !== mark && other.drawn === mark.drawn)}
          limit={limit}
          palette={palette}
        />
      )}
      {caption && <Caption mark={mark} caption={caption} palette={palette} />}
    </MarkGroup>
  );
}

/** Among dumbbells, what is no pair is a bar. */
function barGeometry({ geometry }: BarsPanel): BarsPanel["geometry"] {
  return geometry === "dumbbells" ? "bars" : geometry;
}
