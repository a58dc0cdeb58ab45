import { observationsJson } from "../export/observationsJson.ts";
import { readerCsv } from "../export/readerCsv.ts";
import {
  type ObservationsWorkbookInput,
  observationsWorkbook,
} from "../export/sheets/observationsWorkbook.ts";
import type { TableFormat } from "./tableFormats.ts";

/** The rows of a table as a file; numbers stay numbers in each of them. */
export async function tableFile(
  format: TableFormat,
  input: ObservationsWorkbookInput,
): Promise<Blob> {
  const { report, observations, words } = input;
  switch (format) {
    case "csv":
      return new Blob([readerCsv(observations, report, words)], {
        type: "text/csv;charset=utf-8",
      });
    case "json":
      return new Blob([JSON.stringify(observationsJson({ ...report, observations }), null, 2)], {
        type: "application/json",
      });
    case "xlsx":
      return observationsWorkbook(input);
  }
}
