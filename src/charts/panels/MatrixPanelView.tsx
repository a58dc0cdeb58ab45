import { exactNumber } from "../../domain/value.ts";
import { describeMark } from "../describe.ts";
import { layoutMatrix, signRoom } from "../layout/matrixLayout.ts";
import type { MatrixPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import { PanelSvg } from "./PanelSvg.tsx";
import type { PanelProps } from "./panelProps.ts";

/** How much colour the largest cell has: with more, neither ink nor paper is read on all of them. */
const deepest = 0.45;

/** A table of shaded cells with their numbers, and the totals in its margins. */
export function MatrixPanelView({
  panel,
  width,
  stretch,
  palette,
  words,
}: PanelProps<MatrixPanel>) {
  const { height, cells, heads, names, upright, step, numberSize, nameSize } = layoutMatrix(
    panel,
    width,
    stretch,
  );
  return (
    <PanelSvg width={width} height={height}>
      {heads.map(({ key, lines, x, y }) =>
        upright ? (
          <text
            key={key}
            fontSize={nameSize}
            fill={palette.second}
            x={x}
            y={y}
            dy="0.35em"
            transform={`rotate(-90 ${x} ${y})`}
          >
            {lines[0]}
          </text>
        ) : (
          <text key={key} fontSize={nameSize} fill={palette.second} textAnchor="middle">
            {lines.map((line, index) => (
              <tspan key={line} x={x} y={y - (lines.length - 1 - index) * step}>
                {line}
              </tspan>
            ))}
          </text>
        ),
      )}
      {names.map(({ key, lines, x, y }) => (
        <text key={key} fontSize={nameSize} fill={palette.ink} textAnchor="end">
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={x}
              y={y + nameSize * 0.36 + (index - (lines.length - 1) / 2) * step}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <g textAnchor="middle" fontSize={numberSize}>
        {cells.map(({ mark, shade, ...box }) => {
          const number = exactNumber(mark.value);
          const signed = mark.contradictions.length > 0;
          // The sign stands before its number, which makes room for it.
          const middle = box.x + (box.width + (signed ? signRoom : 0)) / 2;
          const quiet = number === undefined || number === 0;
          return (
            <MarkGroup key={mark.key} mark={mark} description={describeMark(mark, words)}>
              <rect {...box} fill={palette.wash} />
              {shade > 0 && (
                <rect {...box} fill={palette.azurite} fillOpacity={(shade * deepest).toFixed(2)} />
              )}
              <text
                x={middle}
                y={box.y + box.height / 2}
                dy="0.35em"
                fontWeight={quiet ? undefined : 600}
                fill={quiet ? palette.third : palette.ink}
              >
                {number === undefined ? panel.missing : words.number(number)}
              </text>
              {signed && (
                <ContradictionSign x={box.x + 9} y={box.y + box.height / 2} palette={palette} />
              )}
            </MarkGroup>
          );
        })}
      </g>
    </PanelSvg>
  );
}
