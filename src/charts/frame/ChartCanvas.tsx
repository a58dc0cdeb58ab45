import { Suspense, startTransition, useEffect, useState } from "react";
import { useHydrated } from "../../ui/useHydrated.ts";
import type { ChartModel } from "../model.ts";
import styles from "./ChartCanvas.module.css";
import { ExpectedDrawing } from "./ExpectedDrawing.tsx";
import { LiveDrawingPart } from "./LiveDrawingPart.tsx";
import { StillDrawing } from "./StillDrawing.tsx";

/**
 * The drawing of a chart. One that came with the page stays until a reader comes near it or the
 * chart is to show something else; only then is what draws live charts loaded and put to work.
 */
export function ChartCanvas({ model }: { model: ChartModel }) {
  const hydrated = useHydrated();
  const [brought] = useState(hydrated ? undefined : model);
  const [woken, setWoken] = useState<{ focused: string | undefined }>();

  // The words around a chart change at once, and the drawing as soon as it can be made.
  const [drawn, setDrawn] = useState(model);
  useEffect(() => startTransition(() => setDrawn(model)), [model]);
  const stale = drawn !== model;

  return (
    <div className={stale ? `${styles.canvas} ${styles.stale}` : styles.canvas} aria-busy={stale}>
      <Suspense fallback={<ExpectedDrawing model={drawn} />}>
        {drawn === brought && !woken ? (
          <StillDrawing
            model={drawn}
            onLive={(focused) => startTransition(() => setWoken({ focused }))}
          />
        ) : (
          <LiveDrawingPart model={drawn} focused={woken?.focused} />
        )}
      </Suspense>
    </div>
  );
}
