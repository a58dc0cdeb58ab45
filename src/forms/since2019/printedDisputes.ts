import { type PrintedTable, placedCells, type UnplacedCell } from "../printedTable.ts";
import { disputeIndicators, trackIds } from "./disputes.ts";

/** The heads of each of the three cases, which the form breaks like this. */
const results = ["结果\n维持", "结果\n纠正", "其他\n结果", "尚未\n审结", "总计"] as const;

const head = (text: string, rows = 1, columns = 1): UnplacedCell => ({
  ...{ kind: "head", text, rows, columns },
});

/** Table 四: one row of fifteen figures below heads in three rows. */
export function printedDisputes(): PrintedTable {
  const wide = results.length;
  const rows: UnplacedCell[][] = [
    [head("行政复议", 1, wide), head("行政诉讼", 1, 2 * wide)],
    [...results.map((text) => head(text, 2)), head("未经复议直接起诉", 1, wide), head("复议后起诉", 1, wide)],
    [...results, ...results].map((text) => head(text)),
    disputeIndicators.map(({ id }) => ({ kind: "figure", indicator: id })),
  ];
  return {
    id: "2019.4",
    title: "四、政府信息公开行政复议、行政诉讼情况",
    name: "表四",
    columns: trackIds.flatMap(() => results.map(() => 1)),
    cells: placedCells(rows),
    headRows: 3,
  };
}
