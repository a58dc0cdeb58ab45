import type { ComponentProps } from "react";
import styles from "./TickBox.module.css";

type TickBoxProps = Omit<ComponentProps<"input">, "type"> & { label: string };

/** A box to tick, in a target large enough for a finger; its label is for those who hear the page. */
export function TickBox({ label, ...input }: TickBoxProps) {
  return (
    <label className={styles.box}>
      <input type="checkbox" {...input} />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}
