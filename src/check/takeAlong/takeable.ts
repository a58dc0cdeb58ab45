import type { Report } from "../../domain/report.ts";
import { remarkableFormat } from "../../export/marked/remarkableFormat.ts";
import { hasPrint } from "../../forms/printedTables.ts";
import type { OwnReport } from "../../library/own/ownReport.ts";
import type { CheckLists } from "../checkGroups.ts";

/** A check as it stands, to be taken along. */
export type Takeable = {
  readonly report: Report;
  readonly own: OwnReport;
  readonly lists: CheckLists;
};

/** The files that there are of every check. */
const always = [
  "listDocx",
  "listXlsx",
  "receipt",
  "tablesDocx",
  "tablesXlsx",
  "tablesHtml",
  "keep",
] as const;

export type TakeableKind = (typeof always)[number] | "markedDocx" | "markedXlsx";

/**
 * The files that there are of one.
 * @param file the draft itself, where it was kept
 */
export function takeableKinds(
  { tables }: Report,
  file: Uint8Array | undefined,
): readonly TakeableKind[] {
  const format = file && remarkableFormat(file);
  const printed = tables.some((id) => hasPrint(id));
  return [
    ...(format === undefined ? [] : ([format === "docx" ? "markedDocx" : "markedXlsx"] as const)),
    ...always.filter((kind) => printed || !kind.startsWith("tables")),
  ];
}
