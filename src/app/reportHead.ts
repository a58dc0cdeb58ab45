import { type ReportFacts, reportFacts } from "virtual:report-facts";
import { use, useSyncExternalStore } from "react";
import { useLocation } from "react-router-dom";
import { reportIdOf } from "../address/languagePath.ts";
import type { ReportKey } from "../domain/report.ts";
import { addedReport, onAddedReports } from "../reports/addedReports.ts";
import { defaultKey } from "../reports/defaultKey.ts";
import { bringPart } from "../ui/loadPart.ts";
import { announceMissingPart } from "../ui/missingPart.ts";
import { bringsThisPage } from "./broughtPage.ts";

/** What the shell says of a report before its figures are there. */
export type ReportHead = { readonly key: ReportKey; readonly facts: ReportFacts };

type Heads = ReadonlyMap<string, ReportHead>;

const first: ReportHead = { key: defaultKey, facts: reportFacts };
let coming: Promise<Heads> | undefined;
let known: Heads | undefined;

/** The heads of all reports: the shell carries that of the first only. */
function loadHeads(): Promise<Heads> {
  coming ??= bringPart(() => import("../reports/heads.ts")).then(
    ({ reportHeads }) => {
      known = reportHeads;
      return reportHeads;
    },
    () => {
      // What came with the page is left as it stands; an empty one goes without, until it is loaded anew.
      if (bringsThisPage()) {
        announceMissingPart();
        return new Promise<never>(() => undefined);
      }
      known = new Map();
      return known;
    },
  );
  return coming;
}

/**
 * The report that the address names, as the shell shows it; undefined where there is none of that id. It may
 * wait: no other hook stands behind it, which React loses now and then when it goes on.
 */
export function useReportHead(): ReportHead | undefined {
  const id = reportIdOf(useLocation().pathname);
  const added = useSyncExternalStore(
    onAddedReports,
    () => addedReport(id),
    () => undefined,
  );
  if (id === defaultKey.id) return first;
  if (added) return { key: added.report, facts: added.facts };
  return (known ?? use(loadHeads())).get(id);
}
