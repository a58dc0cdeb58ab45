import { Suspense, startTransition, useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import type { Locale } from "../../i18n/words.ts";
import { useHydrated } from "../../ui/useHydrated.ts";
import type { ChartModel } from "../model.ts";
import styles from "./ChartCanvas.module.css";
import { ExpectedDrawing } from "./ExpectedDrawing.tsx";
import { keptDrawing } from "./keptDrawings.ts";
import { LiveDrawingPart } from "./LiveDrawingPart.tsx";
import { StillDrawing } from "./StillDrawing.tsx";

type ChartCanvasProps = {
  model: ChartModel;
  /** The id of the report that it is about. */
  report: string;
  /** The chart is as it first stands, which is what pages made ahead show. */
  untouched: boolean;
};

/**
 * The drawing of a chart. One that was made ahead stands until a reader comes near it or the chart is
 * to show something else; only then is what draws live charts loaded and put to work.
 */
export function ChartCanvas({ model, report, untouched }: ChartCanvasProps) {
  const { locale } = useWords();
  const hydrated = useHydrated();
  const [brought] = useState(hydrated ? undefined : model);
  // The language in which a reader came near.
  const [woken, setWoken] = useState<Locale>();
  const focused = useRef<string>(undefined);
  const still =
    woken !== locale && (model === brought || (untouched && isKept(model, report, locale)));

  // The words around a chart change at once, and the drawing as soon as it can be made.
  const [drawn, setDrawn] = useState(model);
  useEffect(() => startTransition(() => setDrawn(model)), [model]);
  const stale = !still && drawn !== model;

  return (
    <div className={stale ? `${styles.canvas} ${styles.stale}` : styles.canvas} aria-busy={stale}>
      <Suspense fallback={<ExpectedDrawing model={drawn} />}>
        {still ? (
          <StillDrawing
            model={model}
            report={report}
            onLive={() => startTransition(() => setWoken(locale))}
            onLeave={(mark) => {
              focused.current = mark;
            }}
          />
        ) : (
          <LiveDrawingPart model={drawn} focused={focused} />
        )}
      </Suspense>
    </div>
  );
}

function isKept({ id, panels }: ChartModel, report: string, locale: Locale): boolean {
  return panels.every(
    (_, panel) => keptDrawing({ report, locale, chart: id, panel }) !== undefined,
  );
}
