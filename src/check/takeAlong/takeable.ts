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
  /** The draft itself, where it was kept. */
  readonly file: Uint8Array | undefined;
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

/** The files that there are of this one. */
export function takeableKinds(
  report: Takeable["report"],
  file: Takeable["file"],
): readonly TakeableKind[] {
  const format = file && remarkableFormat(file);
  const printed = report.tables.some(hasPrint);
  return [
    ...(format === undefined ? [] : ([format === "docx" ? "markedDocx" : "markedXlsx"] as const)),
    ...always.filter((kind) => printed || !kind.startsWith("tables")),
  ];
}
