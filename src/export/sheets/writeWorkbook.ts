import { palettes } from "../../theme/palettes.ts";
import { loadPart } from "../../ui/loadPart.ts";
import { formulaStart } from "../observationsCsv.ts";
import { printable } from "../printable.ts";
import { rowHeight } from "./rowHeight.ts";
import type { Sheet, SheetCell, SheetColumn, Workbook } from "./sheet.ts";
import { workbookFeatures } from "./workbookFeatures.ts";

type Library = typeof import("write-excel-file/universal");
export type WrittenSheet = Extract<Parameters<Library["default"]>[0], { data: unknown }[]>[number];
type WrittenRow = WrittenSheet["data"][number];
export type WrittenCell = Extract<WrittenRow[number], { value?: unknown }>;

/** On every office machine, for Chinese and Latin alike; other systems put their own in its place. */
const fontFamily = "Microsoft YaHei";
/** Points. */
const size = { body: 10, title: 14 };

const { ink, third, vermilion, rule, wash } = palettes.print;
const toneColor = { contradiction: vermilion, faint: third } as const;

const body = { alignVertical: "top", wrap: true, textColor: ink } as const;

/**
 * A text is written as a text even where it looks like a formula. The format "@" keeps it one when
 * somebody opens the cell for editing and leaves it; longer texts go without, for some programs
 * show more than 255 characters in that format as ####.
 */
function textFormat(text: string): "@" | undefined {
  return formulaStart.test(text) && text.length < 256 ? "@" : undefined;
}

function writtenCell(cell: SheetCell, column: SheetColumn | undefined): WrittenCell {
  // A number would touch the text of the next column.
  const style = { ...body, ...(column?.align && { align: column.align, indent: 1 }) };
  switch (cell.kind) {
    case "empty":
      return { ...style };
    case "text":
      return {
        ...style,
        value: printable(cell.text),
        type: String,
        format: textFormat(cell.text),
        ...(cell.tone && { textColor: toneColor[cell.tone] }),
        // A title stands on its own and may run over the next columns.
        ...(cell.bold && { fontWeight: "bold", fontSize: size.title, wrap: false }),
      };
    case "number":
      return { ...style, value: cell.number, type: Number, format: cell.format };
    case "formula":
      return { ...style, value: cell.formula, type: "Formula", format: cell.format };
  }
}

function headRow(columns: readonly SheetColumn[]): WrittenRow {
  const heads = columns.map(({ head }): SheetCell => ({ kind: "text", text: head }));
  // Heads are bold and share their cell with the button of the filter.
  const narrower = columns.map((column) => ({ ...column, width: column.width - 3 }));
  const height = rowHeight(heads, narrower);
  return columns.map(({ head, align }) => ({
    ...{ ...body, height, align, indent: align && 1 },
    ...{ value: head, type: String, fontWeight: "bold" },
    ...{ backgroundColor: wash, bottomBorderColor: rule, bottomBorderStyle: "medium" },
  }));
}

function warningRule({ column, text }: NonNullable<Sheet["warning"]>, rows: number) {
  return {
    cellRange: {
      from: { row: 2, column: column + 1 },
      // A range that ends above its beginning would spoil the file.
      to: { row: Math.max(rows, 1) + 1, column: column + 1 },
    },
    condition: { operator: "=" as const, value: text },
    style: { textColor: vermilion, fontWeight: "bold" as const },
  };
}

function writtenSheet(sheet: Sheet): WrittenSheet {
  const { name, columns, headed, rows, warning } = sheet;
  const written = rows.map((row) => {
    const height = rowHeight(row, columns);
    return row.map((cell, index) => ({ ...writtenCell(cell, columns[index]), height }));
  });
  return {
    sheet: name,
    data: headed ? [headRow(columns), ...written] : written,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: headed ? 1 : 0,
    showGridLines: headed,
    // The library writes margins and paper size along with an orientation, and knows only this one.
    orientation: "landscape",
    conditionalFormatting: warning && [warningRule(warning, rows.length)],
  };
}

/** Writes a workbook as an XLSX file. The library is loaded here, when somebody wants a file. */
export async function writeWorkbook(workbook: Workbook): Promise<Blob> {
  const { default: writeExcelFile } = await loadPart(() => import("write-excel-file/universal"));
  const sheets = workbook.sheets.map(writtenSheet);
  const features = workbookFeatures(workbook);
  return writeExcelFile(sheets, { fontFamily, fontSize: size.body, features }).toBlob();
}
