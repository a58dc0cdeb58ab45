import type { IndicatorId } from "../../forms/indicators.ts";
import type { TilesPanel } from "../model.ts";
import type { BuildContext } from "./context.ts";
import { observedMark } from "./marks.ts";

/** Numbers of different units as tiles; a tile is its number, so it shows it in every view. */
export function tilesPanel(
  context: BuildContext,
  key: string,
  ids: readonly IndicatorId[],
  title = "",
): TilesPanel {
  const shown = { ...context, view: { ...context.view, labels: "on", measure: "count" } as const };
  return { kind: "tiles", key, title, marks: ids.map((id) => observedMark(shown, id)) };
}
