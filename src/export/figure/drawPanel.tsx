import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Panel } from "../../charts/model.ts";
import { PanelView } from "../../charts/panels/PanelView.tsx";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { plainSvg } from "./plainSvg.ts";

export type DrawOptions = {
  /** In layout pixels. */
  readonly width: number;
  readonly stretch: number;
  readonly palette: Palette;
  readonly words: Words;
};

/**
 * Draws a panel off screen with the component that draws it on screen.
 * @returns the marks of the drawing, without an svg element around them.
 * @throws where nothing was drawn.
 */
export function drawPanel(panel: Panel, options: DrawOptions): string {
  const host = document.createElement("div");
  const root = createRoot(host, { identifierPrefix: panel.key });
  flushSync(() => root.render(<PanelView panel={panel} {...options} />));
  const svg = host.querySelector<SVGSVGElement>("svg");
  const marks = svg ? plainSvg(svg) : "";
  root.unmount();
  if (marks === "") throw new Error(`The panel ${panel.key} drew nothing.`);
  return marks;
}
