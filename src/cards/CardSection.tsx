import { type ReactNode, useId } from "react";
import styles from "./CardSection.module.css";

/** A part of a card below a small heading. */
export function CardSection({ title, children }: { title: string; children: ReactNode }) {
  const labelledBy = useId();
  return (
    <section className={styles.section} aria-labelledby={labelledBy}>
      <h3 id={labelledBy} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
