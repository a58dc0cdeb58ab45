import type { RequestRowId } from "../../forms/since2019/requestRows.ts";
import { type Block, type GridCell, tableRows, withoutEmptyColumns } from "../blocks.ts";
import type { IssueCode, UnmatchedRow } from "../cellReading.ts";
import { bareLabel } from "../plainCharacters.ts";
import { figureColumns, looksLikeFigure, type RowReading, readBorderedRow } from "../rowReading.ts";
import type { RunningText } from "../runningText.ts";
import { alignRows, clearMatch } from "./alignRows.ts";
import { columnOrder } from "./columnOrder.ts";
import { columnCount, type RequestFormId, requestFormOf, requestFormRows } from "./requestForm.ts";

/** The rows of table 三 that a file gives, before their sums are looked at. */
export type RequestReading = {
  readonly form: RequestFormId;
  readonly rows: ReadonlyMap<RequestRowId, RowReading>;
  readonly unmatched: readonly UnmatchedRow[];
  readonly issues: readonly {
    readonly code: IssueCode;
    readonly line: number;
    readonly text: string;
  }[];
};

type DataLine = { readonly label: string; readonly reading: RowReading };

/** The heads of columns end in 总计 as the rows do. */
const columnHead = /^(?:自然人|商业企业|科研机构|社会公益组织|法律服务机构|结果维持)$/;

/** The labels of both forms, each once. */
function everyLabel(): readonly string[] {
  const rows = [...requestFormRows("2019"), ...requestFormRows("2021")];
  return [...new Set(rows.map(({ label }) => label))];
}

/** Where figures begin in a row: after its last words. */
function splitRow(cells: readonly GridCell[]): {
  labels: readonly string[];
  figures: readonly GridCell[];
  texts: readonly string[];
} {
  const texts = cells.map(({ text }) => text);
  let last = -1;
  texts.forEach((text, at) => {
    if (!looksLikeFigure(text)) last = at;
  });
  return {
    labels: texts.slice(0, last + 1),
    figures: cells.slice(last + 1),
    texts: texts.slice(last + 1),
  };
}

/** The words nearest to the figures are the row's own; those before them name its groups. */
function labelOf(labels: readonly string[]): string {
  return bareLabel(labels.filter((text) => text.trim() !== "").at(-1) ?? "");
}

function dataLines(blocks: readonly Block[], formLabels: readonly string[]): DataLine[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== "table") return [];
    const rows = tableRows(withoutEmptyColumns(block.cells));
    const order = columnOrder(rows);
    return rows.flatMap((cells, row): DataLine[] => {
      const { labels, figures, texts } = splitRow(cells);
      if (labels.some((text) => columnHead.test(text.replace(/\s+/g, "")))) return [];
      const label = labelOf(labels);
      const values = readBorderedRow(texts, columnCount);
      const blankOnly = texts.every((text) => text.trim() === "");
      if (blankOnly && labels.length === 0) return [];
      const place = { line: block.line, row: row + 1, block: at };
      const printed = cells.map(({ text }) => text.trim()).join(" | ");
      if (values && order) {
        const inOrder = order.map((from) => values[from] ?? ({ kind: "blank" } as const));
        const own = figureColumns(figures, columnCount);
        const columns = order.map((from) => own[from]);
        return [{ label, reading: { kind: "cells", values: inOrder, columns, printed, place } }];
      }
      // With more or fewer figures than columns, or heads that say another order, a row is open and not lost.
      if (blankOnly || clearMatch(label, formLabels).length === 0) return [];
      return [{ label, reading: { kind: "choices", choices: [], printed, place } }];
    });
  });
}

/** Table 三 where its cells have borders; undefined where no table of the file looks like it. */
export function requestsInTables(
  blocks: readonly Block[],
  { text }: RunningText,
): RequestReading | undefined {
  const lines = dataLines(blocks, everyLabel());
  // A row of its own for 其他处理 is the form of 2019, whatever words the text around it uses.
  const form = lines.some(({ label }) => label === "其他处理") ? "2019" : requestFormOf(text);
  const formRows = requestFormRows(form);
  const formLabels = formRows.map(({ label }) => label);
  const found = alignRows(
    lines.map(({ label }) => label),
    formLabels,
  );
  const rows = new Map<RequestRowId, RowReading>();
  const unmatched: UnmatchedRow[] = [];
  const issues: { code: IssueCode; line: number; text: string }[] = [];
  lines.forEach(({ reading }, at) => {
    const match = found[at];
    const { printed, place } = reading;
    const row = typeof match === "number" ? formRows[match] : undefined;
    if (row) rows.set(row.id, reading);
    else {
      unmatched.push({ text: printed, place });
      const code = match === "repeated" ? "repeatedRow" : "unmatchedRow";
      issues.push({ code, line: place.line, text: printed });
    }
  });
  return rows.size < 4 ? undefined : { form, rows, unmatched, issues };
}
