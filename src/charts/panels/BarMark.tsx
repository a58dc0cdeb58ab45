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

/** One bar or dot with its caption. */
export function BarMark({ placed, row, panel, limit, palette, words }: BarMarkProps) {
  const { mark, box, caption } = placed;
  return (
    <MarkGroup mark={mark} description={describeMark(mark, words)}>
      {/* A target as tall as the bar and wide enough to hit, also where the bar has no length. */}
      <rect {...box} width={Math.max(box.width, 24)} fill="transparent" />
      {mark.drawn !== undefined && (
        <MarkShape
          mark={mark}
          box={box}
          geometry={isPair(row, panel) ? "dumbbells" : barGeometry(panel)}
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
