import styles from "./ContradictionSign.module.css";

/**
 * ≠ in a ring, the product's sign for "the report disagrees with itself here". Its shape says it
 * without colour.
 * @param label read out; without it the sign is decoration beside words that say the same.
 */
export function ContradictionSign({ label }: { label?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside words.
    <svg
      viewBox="0 0 16 16"
      className={styles.sign}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <circle cx="8" cy="8" r="7" />
      <path d="M4.8 6.3h6.4M4.8 9.7h6.4M9.8 4l-3.6 8" />
    </svg>
  );
}
