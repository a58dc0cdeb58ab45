import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Panel } from "../../../charts/model.ts";
import { PanelView } from "../../../charts/panels/PanelView.tsx";
import { slideFonts } from "../ooxml/text.ts";
import type { PageContext } from "./pageFrame.ts";

export type PanelPicture = {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

/** One panel alone as a picture, drawn by the component of the screen. @param width in pixels. */
export function panelPicture(panel: Panel, width: number, context: PageContext): PanelPicture {
  const host = document.createElement("div");
  const root = createRoot(host, { identifierPrefix: panel.key });
  flushSync(() => root.render(<PanelView panel={panel} width={width} {...context} />));
  // Legends may hold an SVG of their own.
  const drawing = host.querySelector<SVGSVGElement>(".recharts-wrapper > svg");
  const height = Number(drawing?.getAttribute("height"));
  for (const name of ["class", "style", "tabindex", "role"]) drawing?.removeAttribute(name);
  drawing?.setAttribute("font-family", `${slideFonts.eastAsian}, ${slideFonts.latin}, sans-serif`);
  drawing?.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const svg = drawing ? new XMLSerializer().serializeToString(drawing) : "";
  root.unmount();
  if (svg === "" || !Number.isFinite(height)) throw new Error(`No drawing of ${panel.key}.`);
  return { svg, width, height };
}
