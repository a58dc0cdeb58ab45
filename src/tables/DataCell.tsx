import { useOpenCard } from "../address/useOpenCard.ts";
import { indicatorName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import { cellText } from "./cellText.ts";
import type { ColumnId } from "./columnIds.ts";
import styles from "./DataCell.module.css";
import table from "./ObservationTable.module.css";
import type { TableRow } from "./tableRow.ts";

type DataCellProps = {
  column: ColumnId;
  row: TableRow;
  /** All columns shown: a value says what no column beside it says. */
  columns: readonly ColumnId[];
};

/** One cell beside the name. */
export function DataCell({ column, row, columns }: DataCellProps) {
  const words = useWords();
  if (column === "value") return <ValueCell row={row} columns={columns} />;
  const text = cellText(row, column, words);
  if (column !== "check") {
    return (
      <td className={table[column]} lang={column === "zh" ? "zh-CN" : undefined}>
        {text}
      </td>
    );
  }
  return (
    <td className={table.check}>
      {text !== "" && (
        <span className={styles.hint}>
          <ContradictionSign /> <span>{text}</span>
        </span>
      )}
    </td>
  );
}

/** The value, which opens its card. Whatever is no plain number looks like words, never like zero. */
function ValueCell({ row, columns }: Omit<DataCellProps, "column">) {
  const words = useWords();
  const openCard = useOpenCard();
  const { value, unit } = row.observation;
  // Beside a column of units the number stands alone, as in any table.
  const text = words.value(value, columns.includes("unit") ? "" : unit.symbol, row.id);
  const exact = value.kind === "reported" || value.kind === "derived";
  return (
    <td className={table.value}>
      <span className={styles.number}>
        {row.contradictions.length > 0 && (
          // The column of checks says the same in words; on a narrow screen it is out of sight.
          <span className={columns.includes("check") ? styles.echo : undefined}>
            <ContradictionSign label={words.t("table.contradicted")} />
          </span>
        )}
        {value.kind === "derived" && (
          <span className={styles.derived}>{words.t("table.derived")}</span>
        )}
        <button
          type="button"
          className={exact ? styles.open : styles.openWords}
          data-words=""
          onClick={() => openCard(row.id)}
        >
          <span>{text}</span>
          <span className="visually-hidden">
            {" "}
            {words.t("table.openCard", { label: indicatorName(row.id, words) })}
          </span>
        </button>
      </span>
    </td>
  );
}
