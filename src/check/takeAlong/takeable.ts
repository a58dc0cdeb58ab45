import type { Report } from "../../domain/report.ts";
import type { OwnReport } from "../../library/own/ownReport.ts";
import type { CheckLists } from "../checkGroups.ts";

/** A check as it stands, to be taken along. */
export type Takeable = {
  readonly report: Report;
  readonly own: OwnReport;
  readonly lists: CheckLists;
};

/** The files that there are of a check. */
const always = ["listDocx", "listXlsx", "receipt", "keep"] as const;

export type TakeableKind = (typeof always)[number];

export function takeableKinds(_own: OwnReport): readonly TakeableKind[] {
  return always;
}
