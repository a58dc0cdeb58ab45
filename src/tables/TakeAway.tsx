import { Copy, Download } from "lucide-react";
import { useId, useState } from "react";
import { download } from "../export/download.ts";
import { fileName } from "../export/fileName.ts";
import { observationsCsv } from "../export/observationsCsv.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { copyText } from "../ui/copyText.ts";
import type { SortId } from "./columnIds.ts";
import { rowsTsv } from "./rowsTsv.ts";
import styles from "./TableToolbar.module.css";
import type { TableRow } from "./tableRow.ts";

type TakeAwayProps = {
  reportId: string;
  /** What the filters let through, in the order shown. */
  rows: readonly TableRow[];
  /** Selected by hand; copied instead if there are any. */
  selected: readonly TableRow[];
  columns: readonly SortId[];
};

/** Copy and download. What comes of it is said in a live region. */
export function TakeAway({ reportId, rows, selected, columns }: TakeAwayProps) {
  const words = useWords();
  const [message, setMessage] = useState("");
  const [refused, setRefused] = useState<{ text: string; n: number }>();
  const refusedId = useId();
  const taken = selected.length > 0 ? selected : rows;

  async function copy() {
    const n = taken.length;
    const text = rowsTsv(taken, columns, words);
    const copied = await copyText(text);
    setRefused(copied ? undefined : { text, n });
    setMessage(copied ? words.t("table.copied", { n }) : words.t("table.copyFailed"));
  }

  function save() {
    const name = fileName([reportId, "observations", String(rows.length)], "csv");
    const text = observationsCsv(
      rows.map((row) => row.observation),
      { byteOrderMark: true },
    );
    download(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
    setRefused(undefined);
    setMessage(words.t("table.saved", { file: name }));
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-disabled={taken.length === 0}
        onClick={() => taken.length > 0 && copy()}
      >
        <Copy size={16} aria-hidden="true" />{" "}
        {words.t(selected.length > 0 ? "table.copySelected" : "table.copyAll", {
          n: taken.length,
        })}
      </button>
      <button
        type="button"
        className={styles.button}
        aria-disabled={rows.length === 0}
        onClick={() => rows.length > 0 && save()}
      >
        <Download size={16} aria-hidden="true" /> {words.t("table.download", { n: rows.length })}
      </button>
      <span role="status" className={styles.message}>
        {message}
      </span>
      {refused && (
        <label htmlFor={refusedId} className={styles.refused}>
          <span>{words.t("table.copyText", { n: refused.n })}</span>
          <textarea
            id={refusedId}
            readOnly
            rows={4}
            value={refused.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
