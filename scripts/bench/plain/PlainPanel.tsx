import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Sankey,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { BarsPanel, FlowPanel, Panel } from "../../../src/charts/model.ts";
import type { Palette } from "../../../src/theme/palettes.ts";

type PlainPanelProps<Kind> = { panel: Kind; palette: Palette };

/** A panel in recharts as its documentation shows it. The page of applications has no matrix, no strip and no tiles. */
export function PlainPanel({ panel, palette }: PlainPanelProps<Panel>) {
  switch (panel.kind) {
    case "bars":
      return <PlainBars panel={panel} palette={palette} />;
    case "flow":
      return <PlainFlow panel={panel} palette={palette} />;
    case "matrix":
    case "strip":
    case "tiles":
      return null;
  }
}

function PlainBars({ panel, palette }: PlainPanelProps<BarsPanel>) {
  const series = Math.max(1, ...panel.rows.map((row) => row.marks.length));
  const data = panel.rows.map((row) => ({
    label: row.label,
    ...Object.fromEntries(
      row.marks.flatMap((mark, index) => [
        [`value${index}`, mark.drawn ?? 0],
        [`caption${index}`, mark.caption],
      ]),
    ),
  }));
  const colours = [palette.azurite, palette.malachite, palette.gamboge];
  return (
    <ResponsiveContainer width="100%" height={40 + panel.rows.length * series * 28}>
      <BarChart layout="vertical" data={data}>
        <CartesianGrid horizontal={false} stroke={palette.rule} />
        <XAxis type="number" tick={{ fill: palette.third }} />
        <YAxis
          type="category"
          dataKey="label"
          width={220}
          interval={0}
          tick={{ fill: palette.ink }}
        />
        <Tooltip />
        {Array.from({ length: series }, (_, index) => (
          <Bar
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the identity.
            key={index}
            dataKey={`value${index}`}
            fill={colours[index]}
            isAnimationActive={false}
          >
            <LabelList dataKey={`caption${index}`} position="right" fill={palette.ink} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

function PlainFlow({ panel, palette }: PlainPanelProps<FlowPanel>) {
  const place = (key: string) => panel.nodes.findIndex((node) => node.key === key);
  const data = {
    nodes: panel.nodes.map((node) => ({ name: node.label })),
    links: panel.links.map((link) => ({
      source: place(link.source),
      target: place(link.target),
      value: link.amount,
    })),
  };
  return (
    <ResponsiveContainer width="100%" height={400}>
      <Sankey data={data} node={{ fill: palette.azurite }} link={{ stroke: palette.context }}>
        <Tooltip />
      </Sankey>
    </ResponsiveContainer>
  );
}
