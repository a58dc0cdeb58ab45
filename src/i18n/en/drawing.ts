import type { Translation } from "../translation.ts";
import type { drawing as source } from "../zh/drawing.ts";

export const drawing: Translation<typeof source> = {
  "zeros.label": "Zero",
  "zeros.separator": ", ",
  "pair.gap": "{gap} apart",
  "pair.gapPoints": "{gap} points apart",
  "glance.accounted": "{value} with an outcome",
};
