import type { Mark } from "../mark.ts";
import { type ChartModel, marksOf } from "../model.ts";

/** The marks that are drawn: a strip has no place for what is no number, other panels have. */
export function reachableMarks({ panels }: ChartModel): readonly Mark[] {
  return panels.flatMap((panel) =>
    panel.kind === "strip"
      ? marksOf(panel).filter((mark) => mark.drawn !== undefined)
      : marksOf(panel),
  );
}
