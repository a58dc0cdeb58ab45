import { useWords } from "../i18n/WordsContext.tsx";
import type { CellReading } from "../ingest/cellReading.ts";
import type { Mending } from "./useMending.ts";
import styles from "./ValueEditor.module.css";

type RowChoicesProps = {
  /** The open cells of one row. */
  cells: readonly CellReading[];
  mending: Mending;
};

/** The ways in which a row that lost its borders can be told apart, each to be taken with one press. */
export function RowChoices({ cells, mending }: RowChoicesProps) {
  const words = useWords();
  const choices = cells[0]?.rowChoices ?? [];
  // Once one of its cells is settled, the others are settled each by itself.
  if (cells.length < 2 || choices.length < 2 || choices[0]?.length !== cells.length) return null;
  return (
    <p className={styles.candidates}>
      {words.t("check.rowMay")}{" "}
      {choices.map((numbers) => (
        <button
          key={numbers.join(" ")}
          type="button"
          onClick={() =>
            mending.mendRow(
              cells.map(({ indicator }) => indicator),
              numbers,
            )
          }
        >
          {numbers.map((each) => words.number(each)).join(" | ")}
        </button>
      ))}
    </p>
  );
}
