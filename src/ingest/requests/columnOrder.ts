import type { GridCell } from "../blocks.ts";
import { columnCount } from "./requestForm.ts";

/** The heads of the seven columns as the form has them from left to right. */
const heads = [
  /^自然人$/,
  /^商业企业$/,
  /^科研机构$/,
  /^社会公益组织$/,
  /^法律服务机构$/,
  /^其他(?:组织)?$/,
  /^总计$/,
];

const inPrintOrder = Array.from({ length: columnCount }, (_, column) => column);

/**
 * Where the figures of each of the form's columns stand in a row of a table, as its heads say. Heads are compared
 * within their own row only: where a head stands above another is what spans tell, and in many files they lie.
 * @returns undefined where the heads say another order and not all of it; the form's own order where there are none
 */
export function columnOrder(rows: readonly (readonly GridCell[])[]): readonly number[] | undefined {
  const first = rows.findIndex((row) => row.some(({ text }) => heads[0]?.test(bare(text))));
  if (first < 0) return inPrintOrder;
  // Further down a sheet may hold other tables, whose heads are called 总计 and 其他 as well.
  const named = rows.slice(first, first + 3).map((row) =>
    row.flatMap(({ text }) => {
      const head = heads.findIndex((each) => each.test(bare(text)));
      return head < 0 ? [] : [head];
    }),
  );
  const whole = named.find((row) => new Set(row).size === columnCount);
  if (whole) return inPrintOrder.map((column) => whole.indexOf(column));
  const orderly = named.every((row) => row.every((head, at) => head > (row[at - 1] ?? -1)));
  return orderly ? inPrintOrder : undefined;
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}
