import { useWords } from "../../i18n/WordsContext.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { drawnWidth } from "../layout/drawnWidth.ts";
import { panelHeight } from "../layout/panelHeight.ts";
import type { ChartModel } from "../model.ts";
import styles from "./ChartCanvas.module.css";
import { PanelSection } from "./PanelSection.tsx";

/** Keeps the place of a drawing whose program is still on its way. */
export function ExpectedDrawing({ model }: { model: ChartModel }) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref}>
      <p role="status" className="visually-hidden">
        {words.t("chart.expected")}
      </p>
      {width !== undefined &&
        model.panels.map((panel) => {
          const drawn = drawnWidth(width);
          const height = (panelHeight(panel, drawn, 1) * width) / drawn;
          return (
            <PanelSection key={panel.key} title={panel.title}>
              <div className={styles.expected} style={{ height }} />
            </PanelSection>
          );
        })}
    </div>
  );
}
