import { useEffect, useState } from "react";
import type { ChartModel } from "../../charts/model.ts";
import { composeFigure, type Figure, type FigureOptions } from "./composeFigure.ts";

/**
 * The composed figure of a chart, for a preview; undefined until it is drawn, the last one while the
 * next is being drawn. Drawing renders components of its own, which React allows only after the
 * present rendering is done.
 * @param input keep it the same object while nothing changes.
 */
export function useFigure(
  input: ({ readonly model: ChartModel } & FigureOptions) | undefined,
): Figure | undefined {
  const [figure, setFigure] = useState<Figure>();
  useEffect(() => {
    if (!input) return setFigure(undefined);
    const timer = setTimeout(() => setFigure(composeFigure(input.model, input)));
    return () => clearTimeout(timer);
  }, [input]);
  return figure;
}
