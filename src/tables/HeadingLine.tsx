import { ChevronDown, ChevronRight } from "lucide-react";
import { type CSSProperties, memo } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./HeadingLine.module.css";
import type { LineProps } from "./ObservationLine.tsx";
import { headingText } from "./trailText.ts";

type HeadingLineProps = LineProps & { count: number };

/** A heading of the form, across the table; opens and closes what stands beneath it. */
export const HeadingLine = memo(function HeadingLine(props: HeadingLineProps) {
  const { id, depth, hidden, open = true, columns, count, onToggle } = props;
  const words = useWords();
  return (
    <tr hidden={hidden} className={styles.heading} data-depth={depth}>
      <th scope="row" colSpan={columns.length + 2}>
        <span className={styles.text} style={{ "--depth": depth } as CSSProperties}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            data-words=""
            onClick={() => onToggle(id)}
          >
            {open ? (
              <ChevronDown size={16} aria-hidden="true" />
            ) : (
              <ChevronRight size={16} aria-hidden="true" />
            )}
            <span>{headingText(id, words)}</span>
          </button>
          <span className={styles.count}>{words.t("table.headingCount", { n: count })}</span>
        </span>
      </th>
    </tr>
  );
});
