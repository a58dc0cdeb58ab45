import { useId } from "react";
import { Layer, Sankey } from "recharts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import { signWidth, smallSize } from "../layout/barsLayout.ts";
import { flowLayout } from "../layout/flowLayout.ts";
import { wrapText } from "../layout/textWidth.ts";
import type { FlowLink, FlowNode, FlowPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";
import { Hatches } from "./Hatches.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import type { PanelProps } from "./panelProps.ts";
import { markFill, toneColour } from "./toneColour.ts";

type NodeBox = { x: number; y: number; width: number; height: number; index: number };

type LinkBox = {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  sourceControlX: number;
  targetControlX: number;
  linkWidth: number;
  index: number;
};

/** Amounts flowing from column to column; what a column does not pass on is a node of its own. */
export function FlowPanelView({
  panel,
  width,
  palette,
  words,
  interaction,
}: PanelProps<FlowPanel>) {
  const hatch = useId().replace(/\W/g, "");
  const layout = flowLayout(panel, width);
  const place = new Map(panel.nodes.map((node, index) => [node.key, index]));
  const data = {
    nodes: panel.nodes.map((node) => ({ name: node.key })),
    links: panel.links.map((link) => ({
      source: place.get(link.source) ?? 0,
      target: place.get(link.target) ?? 0,
      value: link.amount,
    })),
  };
  return (
    <Sankey
      width={width}
      height={layout.height}
      data={data}
      nodeWidth={layout.nodeWidth}
      nodePadding={layout.nodePadding}
      margin={layout.margin}
      sort={false}
      iterations={48}
      link={(box: LinkBox) => {
        const link = panel.links[box.index];
        return link ? (
          <FlowRibbon box={box} link={link} palette={palette} hatch={hatch} />
        ) : (
          <Layer />
        );
      }}
      node={(box: NodeBox) => {
        const node = panel.nodes[box.index];
        if (!node) return <Layer />;
        return (
          <MarkGroup mark={node} description={describeMark(node, words)} interaction={interaction}>
            <rect
              {...{ x: box.x, y: box.y, width: box.width, height: Math.max(box.height, 1) }}
              fill={markFill(node, palette, hatch)}
              stroke={node.pattern ? toneColour(node.tone, palette) : undefined}
            />
            <NodeLabel
              node={node}
              box={box}
              last={layout.lastColumn}
              room={node.column === 0 ? layout.leftRoom : layout.rightRoom}
              palette={palette}
            />
          </MarkGroup>
        );
      }}
    >
      <Hatches prefix={hatch} palette={palette} />
    </Sankey>
  );
}

type FlowRibbonProps = { box: LinkBox; link: FlowLink; palette: Palette; hatch: string };

function FlowRibbon({ box, link, palette, hatch }: FlowRibbonProps) {
  const half = box.linkWidth / 2;
  const { sourceX, targetX, sourceY, targetY, sourceControlX, targetControlX } = box;
  const path = [
    `M${sourceX},${sourceY - half}`,
    `C${sourceControlX},${sourceY - half} ${targetControlX},${targetY - half} ${targetX},${targetY - half}`,
    `L${targetX},${targetY + half}`,
    `C${targetControlX},${targetY + half} ${sourceControlX},${sourceY + half} ${sourceX},${sourceY + half}Z`,
  ].join("");
  return (
    <path
      d={path}
      fill={link.pattern ? `url(#${hatch}-${link.tone})` : toneColour(link.tone, palette)}
      fillOpacity={link.pattern ? 0.55 : 0.22}
    />
  );
}

const anchors = { left: "end", right: "start", inner: "middle" } as const;

type NodeLabelProps = {
  node: FlowNode;
  box: NodeBox;
  last: number;
  /** In pixels, beside the outer columns. */
  room: number;
  palette: Palette;
};

/**
 * Outside the outer columns; above and below the inner ones by turns, where neighbours would
 * otherwise run into each other on a narrow page.
 */
function NodeLabel({ node, box, last, room, palette }: NodeLabelProps) {
  const side = node.column === 0 ? "left" : node.column === last ? "right" : "inner";
  const step = smallSize * 1.3;
  const signed = node.contradictions.length > 0;
  const lines = wrapText(
    node.caption,
    smallSize,
    side === "inner" ? 64 : signed ? room - signWidth : room,
  );
  const rest = (lines.length - 1) * step;
  const middle = box.x + box.width / 2;
  const x = { left: box.x - 6, right: box.x + box.width + 6, inner: middle }[side];
  const below = node.column % 2 === 0;
  const y =
    side === "inner"
      ? below
        ? box.y + box.height + 12
        : box.y - 10 - rest
      : box.y + box.height / 2 - rest / 2;
  const sign = {
    left: { x: 8, y: y + rest / 2 },
    right: { x: x + 8, y: y + rest / 2 },
    inner: { x: middle, y: below ? y + rest + 18 : y - 18 },
  }[side];
  const textX = side === "right" && signed ? x + signWidth : x;
  return (
    <>
      <text
        textAnchor={anchors[side]}
        fontSize={smallSize}
        fill={node.tone === "contradiction" ? palette.vermilion : palette.ink}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={textX} y={y + index * step} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
      {signed && <ContradictionSign {...sign} palette={palette} />}
    </>
  );
}
