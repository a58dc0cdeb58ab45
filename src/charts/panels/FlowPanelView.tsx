import { Layer, Sankey } from "recharts";
import type { Palette } from "../../theme/palettes.ts";
import { describeMark } from "../describe.ts";
import { flowLayout } from "../layout/flowLayout.ts";
import { signWidth, smallSize } from "../layout/sizes.ts";
import { wrapText } from "../layout/textWidth.ts";
import type { FlowLink, FlowNode, FlowPanel } from "../model.ts";
import { ContradictionSign } from "./Caption.tsx";
import { Hatching } from "./Hatching.tsx";
import { MarkGroup } from "./MarkGroup.tsx";
import type { PanelProps } from "./panelProps.ts";
import { toneColour } from "./toneColour.ts";

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
export function FlowPanelView({ panel, width, stretch, palette, words }: PanelProps<FlowPanel>) {
  const layout = flowLayout(panel, width, stretch);
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
        return link ? <FlowRibbon box={box} link={link} palette={palette} /> : <Layer />;
      }}
      node={(box: NodeBox) => {
        const node = panel.nodes[box.index];
        if (!node) return <Layer />;
        return (
          <MarkGroup mark={node} description={describeMark(node, words)}>
            <NodeShape node={node} box={box} palette={palette} />
            <NodeLabel
              node={node}
              box={box}
              last={layout.lastColumn}
              room={roomOf(node, layout)}
              palette={palette}
            />
          </MarkGroup>
        );
      }}
    ></Sankey>
  );
}

type FlowRibbonProps = { box: LinkBox; link: FlowLink; palette: Palette };

function FlowRibbon({ box, link, palette }: FlowRibbonProps) {
  const half = box.linkWidth / 2;
  const colour = toneColour(link.tone, palette);
  const upper = curve(box, -half);
  const lower = curve({ ...box, ...reversed(box) }, half).replace("M", "L");
  const hatched = link.pattern === "hatched";
  return (
    <>
      <path d={`${upper}${lower}Z`} fill={colour} fillOpacity={hatched ? 0.08 : 0.22} />
      {hatched && (
        <path
          d={stripes(box)}
          fill="none"
          stroke={colour}
          strokeWidth={1.2}
          strokeDasharray="5 3"
        />
      )}
    </>
  );
}

/** A line along the ribbon, `offset` pixels below its middle. */
function curve(box: LinkBox, offset: number): string {
  const { sourceX, targetX, sourceControlX, targetControlX } = box;
  const [from, to] = [box.sourceY + offset, box.targetY + offset];
  return `M${sourceX},${from}C${sourceControlX},${from} ${targetControlX},${to} ${targetX},${to}`;
}

function reversed(box: LinkBox) {
  return {
    sourceX: box.targetX,
    targetX: box.sourceX,
    sourceY: box.targetY,
    targetY: box.sourceY,
    sourceControlX: box.targetControlX,
    targetControlX: box.sourceControlX,
  };
}

/** Broken lines that follow the ribbon: the hatching of something that bends. */
function stripes(box: LinkBox): string {
  const lines: string[] = [];
  for (let offset = -box.linkWidth / 2 + 1; offset < box.linkWidth / 2; offset += 5) {
    lines.push(curve(box, offset));
  }
  return lines.join("");
}

type NodeShapeProps = { node: FlowNode; box: NodeBox; palette: Palette };

/** A node is as tall as what flows through it; hatched where the report lists nothing there. */
function NodeShape({ node, box, palette }: NodeShapeProps) {
  const { x, y, width } = box;
  const height = Math.max(box.height, 1);
  const colour = toneColour(node.tone, palette);
  if (node.pattern === "hatched") {
    return <Hatching box={{ x, y, width, height }} colour={colour} paper={palette.paper} />;
  }
  const fill = node.pattern === "outlined" ? palette.paper : colour;
  return <rect {...{ x, y, width, height }} fill={fill} stroke={colour} />;
}

function roomOf({ column }: FlowNode, layout: ReturnType<typeof flowLayout>): number {
  if (column === 0) return layout.leftRoom;
  return column === layout.lastColumn ? layout.rightRoom : layout.innerRoom;
}

/** Between a node and the label beside it. */
const labelGap = 6;

const anchors = { left: "end", right: "start", inner: "middle" } as const;

type NodeLabelProps = {
  node: FlowNode;
  box: NodeBox;
  last: number;
  /** For the label, in pixels. */
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
  const beside = room - labelGap - (signed ? signWidth : 0);
  const lines = wrapText(node.caption, smallSize, side === "inner" ? room : beside);
  const rest = (lines.length - 1) * step;
  const middle = box.x + box.width / 2;
  const x = {
    left: box.x - labelGap,
    right: box.x + box.width + labelGap,
    inner: middle,
  }[side];
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
