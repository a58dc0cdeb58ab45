import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { onAxis } from "../layout/axisScale.ts";
import type { BarsLayout } from "../layout/barsLayout.ts";
import { smallSize } from "../layout/sizes.ts";
import type { BarsPanel } from "../model.ts";

type AxisLinesProps = { panel: BarsPanel; layout: BarsLayout; palette: Palette; words: Words };

/** The numbers of the axis with a stroke above each, or with a line through all rows. */
export function AxisLines({ panel, layout, palette, words }: AxisLinesProps) {
  const { plot, axis } = layout;
  if (axis.shown === "none") return null;
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  return (
    <>
      {axis.ticks.map((tick) => {
        const x = plot.left + (onAxis(panel.axis, tick) / end) * (plot.right - plot.left);
        const from = axis.shown === "lines" ? axis.top : axis.bottom + 2;
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={from} y2={axis.bottom + 6} stroke={palette.rule} />
            <text
              x={x}
              y={axis.bottom + 19}
              textAnchor="middle"
              fontSize={smallSize}
              fill={palette.third}
            >
              {`${words.number(tick)}${panel.axis.suffix}`}
            </text>
          </g>
        );
      })}
    </>
  );
}
