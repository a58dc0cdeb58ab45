import { type ReactNode, useEffect, useState } from "react";
import type { DataFileName } from "../export/dataFilePaths.ts";
import { dataFileText } from "../export/dataFileText.ts";
import { fileName } from "../export/fileName.ts";
import { bundledReports } from "../reports/bundled.ts";

export type DataFileLinkProps = { reportId: string; name: DataFileName; children: ReactNode };

/** A single file has no files beside it: it makes this one from what it knows. */
export function EnclosedFileLink({ reportId, name, children }: DataFileLinkProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const report = bundledReports.find(({ id }) => id === reportId);
    if (!report) return;
    const type = name.endsWith(".csv") ? "text/csv;charset=utf-8" : "application/json";
    const made = URL.createObjectURL(new Blob([dataFileText(report, name)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [reportId, name]);
  const [stem = name, ending = ""] = name.split(".");
  return (
    <a href={address} download={fileName([reportId, stem], ending)}>
      {children}
    </a>
  );
}
