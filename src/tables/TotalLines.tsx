import { useWords } from "../i18n/WordsContext.tsx";
import type { ColumnId } from "./columnIds.ts";
import cell from "./DataCell.module.css";
import table from "./ObservationTable.module.css";
import styles from "./TotalLines.module.css";
import type { Total } from "./totalOf.ts";
import { totalText } from "./totalText.ts";

type TotalLinesProps = { total: Total; columns: readonly ColumnId[] };

/** The foot of the table: the sum of what is filtered, or in words why there is none. */
export function TotalLines({ total, columns }: TotalLinesProps) {
  const words = useWords();
  const sum = total.kind === "sum" ? total : undefined;
  // The number stands below the values if these come first, as they do until someone moves them.
  const first = columns[0] === "value";
  const number = sum && words.quantity(sum.value, first && columns[1] === "unit" ? "" : sum.unit);
  const unit = sum && first && columns[1] === "unit" ? words.unit(sum.unit, sum.value) : undefined;
  const rest = columns.length - (first ? 1 : 0) - (unit === undefined ? 0 : 1);
  return (
    <tfoot className={styles.foot}>
      {sum && (
        <tr>
          <td className={table.select} />
          <th scope="row" className={table.label}>
            {words.t("table.total")}{" "}
            <span className={cell.derived}>{words.t("table.derived")}</span>
          </th>
          {first && <td className={table.value}>{number}</td>}
          {unit !== undefined && <td>{unit}</td>}
          {rest > 0 && <td colSpan={rest}>{first ? null : number}</td>}
        </tr>
      )}
      <tr>
        <td colSpan={columns.length + 2} className={`${styles.reason} ${table.across}`}>
          <span>
            {!sum && <strong>{words.t("table.total.none")}</strong>} {totalText(total, words)}
          </span>
        </td>
      </tr>
    </tfoot>
  );
}
