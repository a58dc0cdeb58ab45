import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import { fontSize, lineHeight } from "../layout/sizes.ts";
import type { PlacedZeros } from "../layout/zeroLine.ts";
import type { BarsPanel } from "../model.ts";
import { MarkGroup } from "./MarkGroup.tsx";

type ZeroLineProps = {
  zeros: PlacedZeros | undefined;
  panel: BarsPanel;
  palette: Palette;
  words: Words;
};

/** The rows of nothing but zeros, by name in one line; each still leads to its number. */
export function ZeroLine({ zeros, panel, palette, words }: ZeroLineProps) {
  if (!zeros) return null;
  const { label, names } = zeros;
  return (
    <>
      <text
        {...{ x: label.x, y: label.y }}
        textAnchor={label.anchor}
        fontSize={fontSize}
        fill={palette.third}
      >
        {panel.zeros.label}
      </text>
      {names.map(({ row, text, separator, x, y, width }) => (
        <g key={row.key}>
          {row.marks.map((mark, index) => (
            <MarkGroup key={mark.key} mark={mark} description={describeMark(mark, words)}>
              {index === 0 && (
                <text x={x} y={y} fontSize={fontSize} fill={palette.second}>
                  {text}
                  <tspan fill={palette.third}>{separator}</tspan>
                </text>
              )}
              <rect
                x={x + (index * width) / row.marks.length}
                y={y - lineHeight * 0.8}
                width={width / row.marks.length}
                height={lineHeight}
                fill="transparent"
              />
            </MarkGroup>
          ))}
        </g>
      ))}
    </>
  );
}
