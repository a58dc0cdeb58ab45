import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import type { DataFileName } from "../export/dataFilePaths.ts";
import { dataFileText } from "../export/dataFileText.ts";
import { fileName } from "../export/fileName.ts";
import { addedReport, onAddedReports } from "../reports/addedReports.ts";
import { loadReport } from "../reports/loadReport.ts";

export type DataFileLinkProps = { reportId: string; name: DataFileName; children: ReactNode };

/** A single file has no files beside it, and no report read here has one: it makes this one from what it knows. */
export function EnclosedFileLink({ reportId, name, children }: DataFileLinkProps) {
  const [address, setAddress] = useState<string>();
  // What was read here may be mended while it is shown: the file says what the page says.
  const added = useSyncExternalStore(
    onAddedReports,
    () => addedReport(reportId)?.report,
    () => undefined,
  );
  useEffect(() => {
    const type = name.endsWith(".csv") ? "text/csv;charset=utf-8" : "application/json";
    let made: string | undefined;
    let gone = false;
    // Without its figures there is no file to give; the page says so already.
    (added ? Promise.resolve(added) : loadReport(reportId)).then(
      (report) => {
        if (gone) return;
        made = URL.createObjectURL(new Blob([dataFileText(report, name)], { type }));
        setAddress(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [added, reportId, name]);
  const [stem = name, ending = ""] = name.split(".");
  return (
    <a href={address} download={fileName([reportId, stem], ending)}>
      {children}
    </a>
  );
}
