import { describeMark } from "../describe.ts";
import { signWidth } from "../layout/sizes.ts";
import { layoutTiles, tileSize } from "../layout/tilesLayout.ts";
import type { TilesPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import { PanelSvg } from "./PanelSvg.tsx";
import type { PanelProps } from "./panelProps.ts";

/** Numbers that share no axis, each with its name below it. */
export function TilesPanelView({ panel, width, stretch, palette, words }: PanelProps<TilesPanel>) {
  const { height, tiles, nameSize } = layoutTiles(panel, width, stretch);
  return (
    <PanelSvg width={width} height={height}>
      {tiles.map(({ mark, lines, ys, ...box }) => {
        const signed = mark.contradictions.length > 0;
        const missing = mark.drawn === undefined;
        const middle = box.y + 16;
        return (
          <MarkGroup key={mark.key} mark={mark} description={describeMark(mark, words)}>
            <rect {...box} fill="transparent" />
            {signed && <ContradictionSign x={box.x + 8} y={middle} palette={palette} />}
            <text
              x={signed ? box.x + signWidth : box.x}
              y={middle}
              dy="0.35em"
              fontSize={tileSize}
              fontWeight={missing ? undefined : 600}
              fontStyle={missing ? "italic" : undefined}
              fill={missing ? palette.third : palette.ink}
            >
              {mark.caption}
            </text>
            <text fontSize={nameSize} fill={palette.second}>
              {lines.map((line, index) => (
                <tspan key={line} x={box.x} y={ys[index]}>
                  {line}
                </tspan>
              ))}
            </text>
          </MarkGroup>
        );
      })}
    </PanelSvg>
  );
}
