import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./TableToolbar.module.css";

type SelectionLineProps = {
  count: number;
  /** How many of them the filters keep out of sight. */
  hidden: number;
  onClear: () => void;
};

/** What is selected: also rows that a filter has since hidden, for these would be copied as well. */
export function SelectionLine({ count, hidden, onClear }: SelectionLineProps) {
  const words = useWords();
  return (
    <p className={styles.selection} data-empty={count === 0 ? "" : undefined}>
      <span role="status">
        {count === 0
          ? ""
          : hidden === 0
            ? words.t("table.selected", { n: count })
            : words.t("table.selectedHidden", { n: count, hidden })}
      </span>{" "}
      {count > 0 && (
        <button type="button" className={styles.quiet} onClick={onClear}>
          {words.t("table.clearSelection")}
        </button>
      )}
    </p>
  );
}
