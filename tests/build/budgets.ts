/**
 * What parts of the build may weigh, in bytes compressed. A budget is what it weighs now with a little
 * room: raise it knowingly, with a reason in the commit.
 */
export const budgets = {
  /** What the heaviest page loads before anyone does anything: the document, and every script it needs. */
  page: 120_000,
  /** The whole product in one file. */
  singleFile: 580_000,
  /**
   * What the first use of something loads beyond the page of applications: by the module that is
   * imported then.
   */
  firstUse: {
    "src/charts/frame/ExportDialog.tsx": 8_500,
    "src/cards/ObservationCard.tsx": 20_000,
    "src/app/ProductSearch.tsx": 14_000,
    "src/pages/BriefingPage.tsx": 19_000,
    "src/pages/PresentPage.tsx": 10_000,
    "src/export/chartFile.ts": 3_000,
    "src/export/documents/chartDocument.ts": 75_000,
    "src/export/documents/documentFile.ts": 75_000,
    "src/export/noticeDocument.ts": 73_000,
    "src/export/sheets/chartWorkbook.ts": 4_500,
    "src/export/slides/deckFile.ts": 28_000,
    "src/tables/tableFile.ts": 7_500,
  } as Readonly<Record<string, number>>,
  /** Anything else that is loaded on first use. */
  otherFirstUse: 14_000,
  /** The scripts with code of a library in them, whatever else they hold. */
  libraries: {
    recharts: 180_000,
    "react-aria-components": 64_000,
    docx: 72_000,
    fflate: 12_500,
    "write-excel-file": 14_500,
  } as Readonly<Record<string, number>>,
};

/** Libraries that no page may need before the first interaction. */
export const lateLibraries = [
  "recharts",
  "docx",
  "fflate",
  "write-excel-file",
  "react-aria",
  "react-aria-components",
  "react-stately",
] as const;

/** What a page fetches by itself when nothing else is left to do, each beyond the page itself. */
export const fetchedAhead: Readonly<Record<string, number>> = {
  "src/app/Content.tsx": 60_000,
  "src/charts/frame/LiveDrawing.tsx": 180_000,
};
