import type { Report } from "../../domain/report.ts";
import { remarkableFormat } from "../../export/marked/remarkableFormat.ts";
import type { OwnReport } from "../../library/own/ownReport.ts";
import type { CheckLists } from "../checkGroups.ts";

/** A check as it stands, to be taken along. */
export type Takeable = {
  readonly report: Report;
  readonly own: OwnReport;
  readonly lists: CheckLists;
};

/** The files that there are of every check. */
const always = ["listDocx", "listXlsx", "receipt", "keep"] as const;

export type TakeableKind = (typeof always)[number] | "markedDocx" | "markedXlsx";

/** @param file the draft itself, where it was kept */
export function takeableKinds(file: Uint8Array | undefined): readonly TakeableKind[] {
  const format = file && remarkableFormat(file);
  if (format === undefined) return always;
  return [format === "docx" ? "markedDocx" : "markedXlsx", ...always];
}
