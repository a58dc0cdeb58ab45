import type { ReactNode } from "react";
import type { ChartModel, Panel } from "../model.ts";
import styles from "./ChartCanvas.module.css";

/** A panel with its title, where it has one. Only bars stand side by side. */
export function PanelSection({ panel, children }: { panel: Panel; children: ReactNode }) {
  return (
    <section className={panel.kind === "bars" ? styles.panel : `${styles.panel} ${styles.wide}`}>
      {panel.title !== "" && <h3 className={styles.title}>{panel.title}</h3>}
      {children}
    </section>
  );
}

/** The class of what holds all panels of a chart: several of bars share the width of a desk. */
export function drawingClass({ panels }: ChartModel): string {
  const bars = panels.filter(({ kind }) => kind === "bars");
  return bars.length > 1 ? `${styles.drawing} ${styles.paired}` : (styles.drawing ?? "");
}
