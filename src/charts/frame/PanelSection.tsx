import type { ReactNode } from "react";
import styles from "./ChartCanvas.module.css";

/** A panel with its title, where it has one. */
export function PanelSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.panel}>
      {title !== "" && <h3 className={styles.title}>{title}</h3>}
      {children}
    </section>
  );
}
