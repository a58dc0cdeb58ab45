import type { PrintedTable } from "./printedTable.ts";
import { printedDisclosed } from "./since2019/printedDisclosed.ts";
import { printedDisputes } from "./since2019/printedDisputes.ts";
import { printedRequests } from "./since2019/printedRequests.ts";
import type { TableId } from "./tables.ts";

const makers: Readonly<Partial<Record<TableId, () => PrintedTable>>> = {
  "2019.2": () => printedDisclosed("2019"),
  "2021.2": () => printedDisclosed("2021"),
  "2019.3": () => printedRequests("2019"),
  "2021.3": () => printedRequests("2021"),
  "2019.4": printedDisputes,
};

/** Whether we know how a table is drawn. */
export function hasPrint(id: string): boolean {
  return Object.hasOwn(makers, id);
}

/** A table as its form prints it; undefined where we know its rows and not how they are drawn. */
export function printedTable(id: TableId): PrintedTable | undefined {
  return makers[id]?.();
}
