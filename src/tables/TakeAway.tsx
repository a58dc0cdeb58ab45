import { Copy, Download, Plus } from "lucide-react";
import { useState } from "react";
import { useQuery } from "../address/useQuery.ts";
import { addToBriefing } from "../briefing/basket/addToBriefing.ts";
import { newTable } from "../briefing/basket/newItem.ts";
import type { Report } from "../domain/report.ts";
import { reportTag } from "../export/chartFileName.ts";
import { fileName } from "../export/fileName.ts";
import { handOver } from "../export/handOver.ts";
import type { AppliedFilter } from "../export/sheets/aboutObservations.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { copyText } from "../ui/copyText.ts";
import { failureText } from "../ui/failureText.ts";
import { loadPart } from "../ui/loadPart.ts";
import type { SortId } from "./columnIds.ts";
import { copiedRows } from "./copiedRows.ts";
import styles from "./TableToolbar.module.css";
import { type TableFormat, tableFormats } from "./tableFormats.ts";
import type { TableRow } from "./tableRow.ts";

type TakeAwayProps = {
  report: Report;
  /** The filters in force: a file says what it leaves out. */
  filters: readonly AppliedFilter[];
  /** What the filters let through, in the order shown. */
  rows: readonly TableRow[];
  /** Selected by hand; copied instead if there are any. */
  selected: readonly TableRow[];
  columns: readonly SortId[];
};

/** Short, so that the toolbar keeps to one line; what a file holds stands in the accessible name. */
const formatNames: Readonly<Record<TableFormat, string>> = {
  csv: "CSV",
  xlsx: "Excel",
  json: "JSON",
};

/** Copy and download. What comes of it is said in a live region. */
export function TakeAway({ report, filters, rows, selected, columns }: TakeAwayProps) {
  const words = useWords();
  const { query } = useQuery();
  const [message, setMessage] = useState("");
  const taken = selected.length > 0 ? selected : rows;

  async function copy() {
    const n = taken.length;
    const { text, html } = copiedRows(taken, columns, words);
    const copied = await copyText(text, html);
    setMessage(copied ? words.t("table.copied", { n }) : words.t("file.copyByHand"));
  }

  async function save(format: TableFormat) {
    const name = fileName(
      [reportTag(report, words), words.t("file.table", { n: rows.length })],
      format,
    );
    try {
      const { tableFile } = await loadPart(() => import("./tableFile.ts"));
      const observations = rows.map((row) => row.observation);
      const content = await tableFile(format, { report, observations, filters, words });
      setMessage(handOver(name, content, words));
    } catch (error) {
      const reason = failureText(error, words);
      setMessage(words.t("chart.exportFailed", { reason }));
    }
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
      {tableFormats.map((format) => (
        <button
          key={format}
          type="button"
          className={styles.button}
          aria-disabled={rows.length === 0}
          aria-label={
            format === "csv"
              ? words.t("table.download.csv", { n: rows.length })
              : words.t(`table.download.${format}`)
          }
          onClick={() => rows.length > 0 && save(format)}
        >
          <Download size={16} aria-hidden="true" /> {formatNames[format]}
        </button>
      ))}
      <button
        type="button"
        className={styles.button}
        aria-disabled={rows.length === 0}
        aria-label={words.t("briefing.addTable", { n: rows.length })}
        onClick={() =>
          rows.length > 0 && setMessage(addToBriefing(newTable(report.id, query.toString()), words))
        }
      >
        <Plus size={16} aria-hidden="true" /> {words.t("briefing.add")}
      </button>
      <span role="status" className={styles.message}>
        {message}
      </span>
    </>
  );
}
