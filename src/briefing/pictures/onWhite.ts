import type { Figure } from "../../export/figure/composeFigure.ts";
import { palettes } from "../../theme/palettes.ts";

/** The colours that paper has otherwise than the screen; the others are the same by definition. */
const changes = (["paper", "wash", "rule"] as const).map(
  (name) => [palettes.light[name], palettes.print[name]] as const,
);

/**
 * A figure in light colours as it is printed. When the browser prints, it is too late to draw: the
 * picture for paper must stand ready, and drawing everything twice would take twice the time.
 */
export function onWhite(figure: Figure): Figure {
  const svg = changes.reduce((text, [from, to]) => text.replaceAll(from, to), figure.svg);
  return { ...figure, svg };
}
