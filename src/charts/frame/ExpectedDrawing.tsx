import { useWords } from "../../i18n/WordsContext.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { drawnWidth } from "../layout/drawnWidth.ts";
import { panelHeight } from "../layout/panelHeight.ts";
import type { ChartModel, Panel } from "../model.ts";
import styles from "./ChartCanvas.module.css";
import { drawingClass, PanelSection } from "./PanelSection.tsx";

/** Keeps the place of a drawing whose program is still on its way. */
export function ExpectedDrawing({ model }: { model: ChartModel }) {
  const words = useWords();
  return (
    <div>
      <p role="status" className="visually-hidden">
        {words.t("chart.expected")}
      </p>
      <div className={drawingClass(model)}>
        {model.panels.map((panel) => (
          <PanelSection key={panel.key} panel={panel}>
            <ExpectedPanel panel={panel} />
          </PanelSection>
        ))}
      </div>
    </div>
  );
}

function ExpectedPanel({ panel }: { panel: Panel }) {
  const [ref, width = 0] = useWidth<HTMLDivElement>();
  const drawn = drawnWidth(width);
  const height = (panelHeight(panel, drawn, 1) * width) / drawn;
  return <div ref={ref} className={styles.expected} style={{ height }} />;
}
