import { layoutBars } from "../layout/barsLayout.ts";
import type { BarsPanel } from "../model.ts";
import { AxisLines } from "./AxisLines.tsx";
import { BarMark } from "./BarMark.tsx";
import { GapLabel, PairLine } from "./PairLine.tsx";
import { PanelSvg } from "./PanelSvg.tsx";
import type { PanelProps } from "./panelProps.ts";
import { ReferenceLine } from "./ReferenceLine.tsx";
import { RowName } from "./RowName.tsx";
import { SeriesLegend } from "./SeriesLegend.tsx";
import { ZeroLine } from "./ZeroLine.tsx";

/** Horizontal bars, dots or dumbbells: the workhorse, since Chinese names are long. */
export function BarsPanelView({ panel, width, stretch, palette, words }: PanelProps<BarsPanel>) {
  const layout = layoutBars(panel, width, stretch);
  const paint = { palette, words };
  const limit = layout.references.find(({ reference }) => reference.tone === "contradiction");
  return (
    <PanelSvg width={width} height={layout.height}>
      <AxisLines panel={panel} layout={layout} {...paint} />
      {layout.references.map((placed) => (
        <ReferenceLine key={placed.reference.key} placed={placed} palette={palette} />
      ))}
      <SeriesLegend series={layout.legend} palette={palette} />
      {layout.rows.map(({ row, name, marks, gap }) => (
        <g key={row.key}>
          <RowName row={row} name={name} palette={palette} />
          <PairLine row={row} panel={panel} marks={marks} layout={layout} palette={palette} />
          {marks.map((placed) => (
            <BarMark
              key={placed.mark.key}
              placed={placed}
              row={row}
              panel={panel}
              limit={limit?.x}
              {...paint}
            />
          ))}
          {gap && <GapLabel gap={gap} palette={palette} />}
        </g>
      ))}
      <ZeroLine zeros={layout.zeros} panel={panel} {...paint} />
    </PanelSvg>
  );
}
