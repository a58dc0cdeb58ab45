import type { Panel } from "../model.ts";
import { layoutBars } from "./barsLayout.ts";
import { flowLayout } from "./flowLayout.ts";
import { layoutMatrix } from "./matrixLayout.ts";
import { layoutStrip } from "./stripLayout.ts";
import { layoutTiles } from "./tilesLayout.ts";

/** The height in pixels that a panel takes at a width, without drawing it. */
export function panelHeight(panel: Panel, width: number, stretch: number): number {
  switch (panel.kind) {
    case "bars":
      return layoutBars(panel, width, stretch).height;
    case "flow":
      return flowLayout(panel, width, stretch).height;
    case "tiles":
      return layoutTiles(panel, width, stretch).height;
    case "matrix":
      return layoutMatrix(panel, width, stretch).height;
    case "strip":
      return layoutStrip(panel, width, stretch).height;
  }
}
