import { loadPart } from "../../ui/loadPart.ts";
import { printable } from "../printable.ts";
import { rowHeight } from "../sheets/rowHeight.ts";
import { textCell, type Workbook } from "../sheets/sheet.ts";
import { workbookFeatures } from "../sheets/workbookFeatures.ts";
import type { WrittenCell, WrittenSheet } from "../sheets/writeWorkbook.ts";
import { type OfficialCell, type OfficialTable, officialRows } from "./officialTable.ts";

/** Characters of the narrowest column, and of all of them together. */
const [narrowest, wholeWidth] = [6, 110];

function writtenCell(cell: OfficialCell): WrittenCell {
  const { kind, text, number, rowSpan, columnSpan } = cell;
  const style: WrittenCell = {
    borderStyle: "thin",
    borderColor: "#000000",
    alignVertical: "center",
    wrap: true,
    ...(rowSpan > 1 && { rowSpan }),
    ...(columnSpan > 1 && { columnSpan }),
    align: kind === "label" ? "left" : "center",
  };
  if (number !== undefined) return { ...style, value: number, type: Number };
  return text === "" ? style : { ...style, value: printable(text), type: String };
}

/** The widths of a table's columns, in digits of the font. */
function widthsOf({ columns }: OfficialTable): readonly number[] {
  const all = columns.reduce((sum, each) => sum + each, 0);
  return columns.map((each) => Math.max(narrowest, Math.round((each / all) * wholeWidth)));
}

/** High enough for what stands in the row alone; what reaches over several has room enough. */
function heightOf(cells: readonly OfficialCell[], widths: readonly number[]): number {
  const own = cells.filter(({ rowSpan }) => rowSpan === 1);
  const columns = own.map(({ column, columnSpan }) => ({
    head: "",
    width: widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0),
  }));
  return rowHeight(
    own.map(({ text }) => textCell(text)),
    columns,
  );
}

/** A sheet's rows, with nothing where a cell above or beside reaches over. */
function writtenRows(table: OfficialTable) {
  const widths = widthsOf(table);
  return officialRows(table).map((cells) => {
    const height = heightOf(cells, widths);
    const row: (WrittenCell | null)[] = table.columns.map(() => null);
    for (const cell of cells) row[cell.column] = { ...writtenCell(cell), height };
    return row;
  });
}

/** Filled tables as a workbook, a sheet each, as the form prints them. */
export async function officialXlsx(title: string, tables: readonly OfficialTable[]): Promise<Blob> {
  const { default: writeExcelFile } = await loadPart(() => import("write-excel-file/universal"));
  const sheets = tables.map((table): WrittenSheet => {
    const notes = table.notes.map((note) => [
      { value: printable(note), type: String, wrap: false },
    ]);
    return {
      sheet: table.name,
      data: [
        [{ value: `${title} ${table.title}`, type: String, fontWeight: "bold" as const }],
        ...writtenRows(table),
        ...notes,
      ],
      columns: widthsOf(table).map((width) => ({ width })),
      orientation: "landscape" as const,
    };
  });
  const workbook: Workbook = {
    ...{ title, subject: title, locale: "zh", names: [], footer: title },
    sheets: tables.map(({ name }) => ({
      ...{ name, columns: [], headed: false, rows: [], orientation: "landscape" },
    })),
  };
  const features = workbookFeatures(workbook);
  return writeExcelFile(sheets, { fontFamily: "SimSun", fontSize: 10, features }).toBlob();
}
