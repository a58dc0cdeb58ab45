/**
 * What parts of the build may weigh, in bytes compressed. A budget is what it weighs now with a little
 * room: raise it knowingly, with a reason in the commit.
 */
export const budgets = {
  /** What the heaviest page loads before anyone does anything: the document, and every script it needs. */
  page: 121_000,
  /** The whole product in one file. */
  // Half of it reads files: pdf.js alone, with its maps of Chinese fonts, is 700 kB.
  singleFile: 1_560_000,
  /**
   * What the first use of something loads beyond a page and its program: by the module that is imported
   * then. What draws charts is counted with everything that draws, though mostly fetched ahead.
   */
  firstUse: {
    "src/charts/frame/ActionMenu.tsx": 54_000,
    "src/charts/frame/ExportDialog.tsx": 160_000,
    // A dialog of the library, where a browser saves or copies nothing.
    "src/ui/ByHandSheet.tsx": 29_000,
    "src/cards/ObservationCard.tsx": 48_500,
    "src/app/ProductSearch.tsx": 60_000,
    "src/app/PickedReport.tsx": 58_000,
    "src/pages/DataPage.tsx": 40_000,
    "src/tables/ColumnsPanel.tsx": 71_500,
    // With the lines of findings; what reads a file is loaded when one comes.
    "src/pages/CheckPage.tsx": 35_500,
    "src/pages/BriefingPage.tsx": 167_000,
    "src/pages/PresentPage.tsx": 135_000,
    "src/pages/CleanView.tsx": 121_000,
    "src/charts/frame/LiveDrawing.tsx": 117_000,
    "src/export/chartFile.ts": 131_000,
    "src/export/slides/deckFile.ts": 141_000,
    "src/briefing/share/briefingBlob.ts": 133_000,
    "src/export/documents/documentPicture.ts": 121_000,
    // With what draws the pictures of charts, which a document with a chart asks for anyway.
    "src/export/documents/chartDocument.ts": 190_000,
    "src/export/documents/documentFile.ts": 190_000,
    "src/export/noticeDocument.ts": 75_500,
    // Each with the page of the check, from which they are taken along and which is there by then.
    "src/check/takeAlong/takeAlong.ts": 40_000,
    "src/check/takeAlong/listDocument.ts": 115_000,
    "src/check/takeAlong/listWorkbook.ts": 14_000,
    "src/check/takeAlong/receiptDocument.ts": 76_500,
    "src/export/marked/remarkDocx.ts": 54_000,
    "src/export/marked/remarkXlsx.ts": 46_500,
    "src/export/official/officialTables.ts": 37_000,
    "src/export/official/officialDocx.ts": 76_500,
    "src/tables/tableFile.ts": 17_600,
    "src/export/sheets/chartWorkbook.ts": 14_400,
    "src/i18n/zh/rest.ts": 23_000,
    "src/i18n/en/rest.ts": 22_600,
  } as Readonly<Record<string, number>>,
  /** Anything else that is loaded on first use. */
  otherFirstUse: 9_000,
  /** The scripts with code of a library in them, whatever else they hold. */
  libraries: {
    recharts: 120_000,
    "react-aria-components": 66_000,
    docx: 75_000,
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
  "src/app/Content.tsx": 92_000,
  "src/charts/frame/LiveDrawing.tsx": 125_000,
};
