import { exactNumber } from "../../domain/value.ts";
import { disputeIndicators } from "../../forms/since2019/disputes.ts";
import { type Block, type GridCell, tableRows, withoutEmptyColumns } from "../blocks.ts";
import type { CellReading, TableReading } from "../cellReading.ts";
import {
  figureColumns,
  looksLikeFigure,
  type RowReading,
  readBorderedRow,
  runRow,
} from "../rowReading.ts";
import { figuresEnd, type RunningText, runsBetween } from "../runningText.ts";
import { rowIssues, settleCell } from "../settleCell.ts";

/** Three tracks with four results and a total each, from left to right. */
const ids = disputeIndicators.map(({ id }) => id);
const trackLength = 5;

/** Whether each track's total is what its results make, as far as the numbers go. */
function tracksFit(numbers: readonly number[]): boolean {
  if (numbers.length % trackLength !== 0) return true;
  const track = numbers.slice(-trackLength);
  return track.slice(0, -1).reduce((sum, each) => sum + each, 0) === track.at(-1);
}

/** What stands above the figures, wherever the words were broken. */
const headWords = /结果维持|维持纠正|尚未审结/;

/** The row of fifteen figures below the heads, where its cells have borders. */
function rowInTables(blocks: readonly Block[], running: RunningText): RowReading | undefined {
  if (!/维持/.test(running.text)) return undefined;
  const found = blocks.flatMap((block, blockAt) => {
    if (block.kind !== "table") return [];
    const cells = withoutEmptyColumns(block.cells);
    const headed = headWords.test(cells.map(({ text }) => text.replace(/\s+/g, "")).join(""));
    const rows = tableRows(headed ? block.cells : cells);
    const heads = headsIn(rows);
    return rows.flatMap((row, at): { headed: boolean; row: RowReading }[] => {
      const own = heads ? below(row, heads.columns) : row;
      const texts = own.map(({ text }) => text);
      if (heads && at <= heads.row) return [];
      if (texts.length < ids.length || !texts.every(looksLikeFigure)) return [];
      const values = readBorderedRow(texts, ids.length);
      if (!values || (!headed && values.some(({ kind }) => kind === "blank"))) return [];
      const printed = texts.map((text) => text.trim()).join(" | ");
      const place = { line: block.line, row: at + 1, block: blockAt };
      // Under heads in an order that is not the form's, figures are open.
      if (heads && !heads.inOrder) {
        return [{ headed, row: { kind: "choices", choices: [], printed, place } }];
      }
      const columns = figureColumns(own, ids.length);
      return [{ headed, row: { kind: "cells", values, columns, printed, place } }];
    });
  });
  const headed = found.filter((each) => each.headed).map(({ row }) => row);
  return headed.find(hasFigures) ?? headed.at(-1) ?? found.find(({ row }) => hasFigures(row))?.row;
}

const resultHead = /^(?:结果)?(?:维持|纠正)$|^其他结果$|^尚未审结$|^总计$/;

/** The heads of a track from left to right. */
const resultOrder = [/维持/, /纠正/, /其他/, /未审结/, /总计/];

/** The columns of the fifteen heads, which may stand in two or three rows, and the first of these; a sheet may be wider. */
function headsIn(rows: ReturnType<typeof tableRows>) {
  const named = rows.map((row) =>
    row.filter(({ text }) => resultHead.test(text.replace(/\s+/g, ""))),
  );
  const first = named.findIndex((row) => row.some(({ text }) => text.includes("维持")));
  if (first < 0) return undefined;
  const heads = new Map(
    named
      .slice(first, first + 3)
      .flatMap((row) => row.map(({ column, text }) => [column, text.replace(/\s+/g, "")] as const)),
  );
  if (heads.size !== ids.length) return undefined;
  const columns = [...heads.keys()].sort((a, b) => a - b);
  const inOrder = columns.every((column, at) =>
    resultOrder[at % trackLength]?.test(heads.get(column) ?? ""),
  );
  return { row: first, columns, inOrder };
}

function below(row: readonly GridCell[], columns: readonly number[]): readonly GridCell[] {
  return columns.flatMap((at) => row.filter(({ column }) => column === at));
}

function hasFigures(row: RowReading): boolean {
  return row.kind === "choices" || row.values.some(({ kind }) => kind !== "blank");
}

/** The figures after the last head of table 四, where the borders of its cells were lost. */
function rowInText(running: RunningText): RowReading | undefined {
  const { text, lines } = running;
  const heads = [...text.matchAll(/总计/g)].map(({ index }) => index + 2);
  const start = heads.find(
    (at) => text.lastIndexOf("结果维持", at) > at - 40 && /[\d/—-]/.test(text[at] ?? ""),
  );
  if (start === undefined) return undefined;
  const runs = runsBetween(running, start, figuresEnd(running, start));
  return runRow(runs, ids.length, { line: lines[start] ?? 1 }, tracksFit);
}

/** Table 四, its cells proved where a track's total comes out; undefined where the file does not have it. */
export function readDisputes(
  blocks: readonly Block[],
  running: RunningText,
): TableReading | undefined {
  const row = rowInTables(blocks, running) ?? rowInText(running);
  if (!row) return undefined;
  const only = row.kind === "choices" && row.choices.length === 1 ? row.choices[0] : undefined;
  const numbers = ids.map((_, column) =>
    row.kind === "cells" ? exactNumber(row.values[column]) : only?.[column],
  );
  const cells = ids.map((indicator, column): CellReading => {
    const from = column - (column % trackLength);
    const track = numbers.slice(from, from + trackLength).filter((each) => each !== undefined);
    const proved = track.length === trackLength && tracksFit(track);
    return settleCell(indicator, row, column, { settled: only, proved });
  });
  return { cells, unmatched: [], issues: rowIssues(row, cells) };
}
