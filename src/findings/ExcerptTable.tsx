import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./ExcerptTable.module.css";
import type { Excerpt } from "./excerpts.ts";

type ExcerptTableProps = {
  excerpt: Excerpt;
  /** What is circled contradicts something; otherwise it is only pointed at. */
  wrong: boolean;
};

/** A piece of the report redrawn as the form prints it, with the figures in question circled. */
export function ExcerptTable({ excerpt, wrong }: ExcerptTableProps) {
  const words = useWords();
  const columns = Math.max(
    ...excerpt.rows.map((row) => (row.kind === "row" ? row.cells.length : 1)),
  );
  return (
    <table className={styles.excerpt} data-wrong={wrong ? "" : undefined}>
      <caption>{excerpt.place}</caption>
      <tbody>
        {excerpt.rows.map((row) =>
          row.kind === "gap" ? (
            <tr key={row.key} className={styles.left}>
              <td colSpan={columns + 2}>{words.t("auditPage.rowsLeftOut", { n: row.n })}</td>
            </tr>
          ) : (
            <tr key={row.key}>
              <td className={styles.code}>{row.code}</td>
              <th scope="row" style={{ paddingInlineStart: `${0.4 + row.depth}em` }}>
                {row.label}
              </th>
              {row.cells.map(({ key, text, circled }, at) => (
                <td
                  key={key}
                  className={styles.value}
                  colSpan={at === row.cells.length - 1 ? columns - at : 1}
                >
                  {circled ? <mark className={styles.circled}>{text}</mark> : text}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
