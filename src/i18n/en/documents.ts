import type { Translation } from "../translation.ts";
import type { documents as source } from "../zh/documents.ts";

/** Words of Word documents. */
export const documents: Translation<typeof source> = {
  "documents.figure": "Figure",
  "documents.table": "Table",
  "documents.captionGap": ". ",
  "documents.tableCaption": "Figures of the report, and where it gives them",
};
