import { panelHeight } from "../../../charts/layout/panelHeight.ts";
import type { FlowPanel, StripPanel, TilesPanel } from "../../../charts/model.ts";
import { drawPanel } from "../../figure/drawPanel.tsx";
import { presets } from "../../figure/preset.ts";
import { rasterise } from "../../figure/rasterise.ts";
import { slideFonts } from "../ooxml/text.ts";
import type { PageContext } from "./pageFrame.ts";

/** The panels that PowerPoint has no chart for. */
export type PicturePanel = FlowPanel | StripPanel | TilesPanel;

type PanelPicture = {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** Draws a picture as PNG, for programs that know no SVG. */
export type Paint = (picture: PanelPicture) => Promise<Uint8Array>;

/** How far a drawing may be pushed together to leave its text large; a flow needs room between bands. */
const flattest = { flow: 0.85, strip: 0.75, tiles: 0.9 } as const;
const widths = { from: 760, to: 1900, step: 20 } as const;
const tallest = 1.6;

/**
 * One panel alone as a picture that fills a box: drawn as narrow as fits its height, so that text
 * is as large as can be when it is scaled to the slide, then stretched to use the height.
 * @param ratio the height of the box over its width.
 */
export function panelPicture(panel: PicturePanel, ratio: number, context: PageContext) {
  const least = flattest[panel.kind];
  let width: number = widths.from;
  while (width < widths.to && panelHeight(panel, width, least) > width * ratio)
    width += widths.step;
  let stretch: number = least;
  while (stretch < tallest && panelHeight(panel, width, stretch + 0.05) <= width * ratio) {
    stretch += 0.05;
  }
  const height = Math.ceil(panelHeight(panel, width, stretch));
  const marks = drawPanel(panel, { width, stretch, ...context });
  const fonts = `${slideFonts.eastAsian}, ${slideFonts.latin}, sans-serif`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fonts}">${marks}</svg>`;
  return { svg, width, height };
}

/** The picture painted by the browser, at twice its size so that a projector shows no steps. */
export const paintPicture: Paint = async ({ svg, width, height }) => {
  const [preset] = presets;
  const blob = await rasterise({ svg, width: width * 2, height: height * 2, preset }, {});
  return new Uint8Array(await blob.arrayBuffer());
};
