import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { describeMark } from "../describe.ts";
import { axisTicks, onAxis } from "../layout/axisScale.ts";
import { signWidth, smallSize } from "../layout/sizes.ts";
import { layoutStrip, type PlacedDot } from "../layout/stripLayout.ts";
import type { StripPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import type { PanelProps } from "./panelProps.ts";
import { toneColour } from "./toneColour.ts";

/** Many numbers of very different size on one axis, a lane for each subject. */
export function StripPanelView({ panel, width, stretch, palette, words }: PanelProps<StripPanel>) {
  const layout = layoutStrip(panel, width, stretch);
  const ticks = axisTicks(panel.axis, 6);
  const end = onAxis(panel.axis, panel.axis.max) || 1;
  const plotHeight = layout.height - layout.axisHeight;
  const { left, right } = layout.plot;
  return (
    <ScatterChart
      width={width}
      height={layout.height}
      margin={{ top: 0, right: width - right, bottom: 0, left }}
      accessibilityLayer={false}
    >
      {layout.lanes.map((lane) => (
        <g key={lane.key}>
          <path d={`M0 ${lane.top + 0.5}H${width}`} stroke={palette.rule} />
          <text x={0} y={lane.top + 18} fontSize={smallSize} fontWeight={600} fill={palette.second}>
            {lane.label}
          </text>
        </g>
      ))}
      <XAxis
        type="number"
        dataKey="place"
        domain={[0, end]}
        ticks={ticks.map((tick) => onAxis(panel.axis, tick))}
        tickFormatter={(place: number) =>
          words.number(ticks.find((tick) => onAxis(panel.axis, tick) === place) ?? 0)
        }
        interval={0}
        height={layout.axisHeight}
        axisLine={{ stroke: palette.context }}
        tickLine={{ stroke: palette.context }}
        tick={{ fontSize: smallSize, fill: palette.third }}
      />
      <YAxis type="number" dataKey="y" domain={[0, plotHeight]} reversed hide />
      {layout.lanes.map((lane) => (
        <Scatter
          key={lane.key}
          isAnimationActive={false}
          data={lane.dots.map((dot) => ({
            ...dot,
            place: ((dot.x - left) / (right - left)) * end,
          }))}
          shape={({
            cx = 0,
            cy = 0,
            payload,
          }: {
            cx?: number;
            cy?: number;
            payload?: PlacedDot;
          }) => {
            const mark = payload?.mark;
            if (!mark) return <g />;
            const colour = toneColour(mark.tone, palette);
            const contradicted = mark.contradictions.length > 0;
            return (
              <MarkGroup mark={mark} description={describeMark(mark, words)}>
                {contradicted ? (
                  <rect
                    x={cx - 4.5}
                    y={cy - 4.5}
                    width={9}
                    height={9}
                    transform={`rotate(45 ${cx} ${cy})`}
                    fill={palette.vermilion}
                  />
                ) : (
                  <circle
                    cx={cx}
                    cy={cy}
                    r={4.5}
                    fill={mark.drawn === 0 ? palette.paper : colour}
                    stroke={colour}
                    strokeWidth={1.5}
                  />
                )}
              </MarkGroup>
            );
          }}
        />
      ))}
      {layout.lanes.flatMap((lane) =>
        lane.captions.map(({ mark, x, y }) => (
          <g key={`${lane.key}-${mark.key}`}>
            <text
              x={mark.contradictions.length > 0 ? x + signWidth : x}
              y={y}
              dy="0.35em"
              fontSize={smallSize}
              fill={palette.ink}
            >
              {mark.caption}
            </text>
            {mark.contradictions.length > 0 && (
              <ContradictionSign x={x + 7} y={y} palette={palette} />
            )}
          </g>
        )),
      )}
    </ScatterChart>
  );
}
