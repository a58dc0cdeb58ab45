import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { DrawAhead } from "../charts/frame/drawnAhead.ts";
import { type Interaction, InteractionContext } from "../charts/interaction.ts";
import { drawnWidths } from "../charts/layout/drawnWidth.ts";
import type { Panel } from "../charts/model.ts";
import { PanelView } from "../charts/panels/PanelView.tsx";
import type { Words } from "../i18n/words.ts";
import { screenPalette } from "../theme/screenPalette.ts";

/** What only recharts itself needs, or what the style sheet of the page says for all drawings. */
const needless = /^(class|style|id|name|clip-path|focusable|orientation|type|data-(?!mark$).*)$/;

const known = new Map<string, string>();

/** The same, each drawing made once: a chart stands on its topic's page, alone, and in frames. */
export const drawAhead: DrawAhead = (panel, words, current) => {
  const key = JSON.stringify([words.locale, current, panel]);
  let html = known.get(key);
  if (html === undefined) {
    html = drawPanelAhead(panel, words, current);
    known.set(key, html);
  }
  return html;
};

/**
 * Draws a panel with the components that draw it live, at every width there is: so a live chart
 * takes over from the drawing without a jump. Needs a document, which on a build machine jsdom lends.
 */
function drawPanelAhead(panel: Panel, words: Words, current: string | undefined): string {
  const interaction: Interaction = {
    current,
    onPoint: () => undefined,
    onOpen: () => undefined,
  };
  // The widest first: it is the one that most programs look at that read a page.
  return drawnWidths
    .toReversed()
    .map(({ from, width }) => {
      const host = document.createElement("div");
      const root = createRoot(host);
      flushSync(() =>
        root.render(
          <InteractionContext value={interaction}>
            <PanelView panel={panel} width={width} palette={screenPalette} words={words} />
          </InteractionContext>,
        ),
      );
      const svg = host.querySelector<SVGSVGElement>("svg");
      if (!svg) throw new Error(`The panel ${panel.key} drew nothing at ${width} pixels.`);
      const html = slimSvg(svg, from);
      root.unmount();
      return html;
    })
    .join("");
}

/** The drawing as small as it can be without looking any different. */
function slimSvg(drawn: SVGSVGElement, from: number): string {
  const svg = drawn.cloneNode(true) as SVGSVGElement;
  for (const element of svg.querySelectorAll("defs, title, desc")) element.remove();
  for (const element of svg.querySelectorAll("*")) {
    const mark = element.hasAttribute("data-mark");
    const boxless = /^(line|text)$/.test(element.tagName);
    for (const { name, value } of [...element.attributes]) {
      const idle =
        (name === "tabindex" && !mark) ||
        (boxless && /^(width|height)$/.test(name)) ||
        (element.tagName === "line" && /^(x|y|fill)$/.test(name)) ||
        (element.tagName === "text" && name === "stroke" && value === "none");
      if (idle || needless.test(name)) element.removeAttribute(name);
      else if (geometry.test(name)) element.setAttribute(name, shortNumbers(value, name));
    }
  }
  // The lines of a text say themselves where they begin.
  for (const line of svg.querySelectorAll("text > tspan[x]:first-child")) {
    line.parentElement?.removeAttribute("x");
  }
  for (const group of [...svg.querySelectorAll("g")].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
  const [width, height] = ["width", "height"].map((name) => svg.getAttribute(name));
  return `<svg data-from="${from}" viewBox="0 0 ${width} ${height}">${svg.innerHTML}</svg>`;
}

const geometry = /^(x|y|x1|x2|y1|y2|cx|cy|r|d|width|height|points|transform)$/;

/** Half a pixel is as fine as anyone sees; of a long curve, a whole one. */
function shortNumbers(value: string, name: string): string {
  // A path without a curve is a sign, and small.
  const steps = name !== "d" ? 2 : value.includes("C") ? 1 : 10;
  return value.replace(/-?\d+\.\d+/g, (number) =>
    String(Math.round(Number(number) * steps) / steps),
  );
}
