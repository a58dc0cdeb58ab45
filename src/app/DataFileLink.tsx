import { lazy, Suspense } from "react";
import { singleFile } from "../address/edition.ts";
import { dataFilePath } from "../export/dataFilePaths.ts";
import { isOwnId } from "../library/own/ownId.ts";
import type { DataFileLinkProps } from "./EnclosedFileLink.tsx";

// On a site only the reports of this browser need it, and nothing before the page stands.
const EnclosedFileLink = lazy(async () => {
  const { EnclosedFileLink } = await import("./EnclosedFileLink.tsx");
  return { default: EnclosedFileLink };
});

/** The way to one of the report's data files. */
export function DataFileLink(props: DataFileLinkProps) {
  const { reportId, name, children } = props;
  if (singleFile || isOwnId(reportId)) {
    return (
      <Suspense fallback={children}>
        <EnclosedFileLink {...props} />
      </Suspense>
    );
  }
  return <a href={`${import.meta.env.BASE_URL}${dataFilePath(reportId, name)}`}>{children}</a>;
}
