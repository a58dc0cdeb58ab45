import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { onAxis } from "../layout/axisScale.ts";
import { layoutBars, smallSize } from "../layout/barsLayout.ts";
import type { BarRow, BarsPanel } from "../model.ts";
import { BarMark } from "./BarMark.tsx";
import type { PanelProps } from "./panelProps.ts";
import { ReferenceLabel } from "./ReferenceLabel.tsx";
import { RowLabel } from "./RowLabel.tsx";
import { toneColour } from "./toneColour.ts";

/** Horizontal bars, dots or stacks: the workhorse, since Chinese names are long. */
export function BarsPanelView({ panel, width, stretch, palette, words }: PanelProps<BarsPanel>) {
  const layout = layoutBars(panel, width, stretch);
  const { margin, ticks } = layout;
  const end = onAxis(panel.axis, panel.axis.max);
  const series = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  const axisText = { fontSize: smallSize, fill: palette.third };
  const shown = (tick: number) =>
    `${words.number(ticks.find((each) => onAxis(panel.axis, each) === tick) ?? tick)}${panel.axis.suffix}`;

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height}
      margin={{ ...margin, bottom: 0, left: 0 }}
      data={[...panel.rows]}
      barSize={layout.barSize}
      barGap={layout.barGap}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks stroke={palette.rule} />
      <XAxis
        type="number"
        domain={[0, end || 1]}
        ticks={ticks.map((tick) => onAxis(panel.axis, tick))}
        tickFormatter={shown}
        interval={0}
        height={layout.axisHeight}
        axisLine={false}
        tickLine={false}
        tick={axisText}
      />
      <YAxis
        type="category"
        dataKey="key"
        width={margin.left}
        interval={0}
        axisLine={{ stroke: palette.context }}
        tickLine={false}
        tick={<RowLabel layout={layout} palette={palette} />}
      />
      {Array.from({ length: series }, (_, index) => (
        <Bar
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the identity.
          key={index}
          dataKey={(row: BarRow) => onAxis(panel.axis, row.marks[index]?.drawn ?? 0)}
          isAnimationActive={false}
          shape={
            <BarMark series={index} panel={panel} layout={layout} palette={palette} words={words} />
          }
        />
      ))}
      {panel.references.map((reference, index) => (
        <ReferenceLine
          key={reference.key}
          x={onAxis(panel.axis, reference.drawn)}
          stroke={toneColour(reference.tone, palette)}
          strokeWidth={1.5}
          strokeDasharray={reference.tone === "contradiction" ? undefined : "4 3"}
          label={
            <ReferenceLabel reference={reference} index={index} layout={layout} palette={palette} />
          }
        />
      ))}
    </BarChart>
  );
}
