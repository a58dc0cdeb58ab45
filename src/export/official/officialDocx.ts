import {
  AlignmentType,
  type FileChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { palettes } from "../../theme/palettes.ts";
import { officialPage, pageNumbers, textWidth } from "../documents/officialPage.ts";
import { officialTitle } from "../documents/officialTitle.ts";
import { styledParagraph, textRun } from "../documents/styledParagraph.ts";
import { writeDocument } from "../documents/writeDocument.ts";
import { type OfficialCell, type OfficialTable, officialRows } from "./officialTable.ts";

/** The form is Chinese, whoever reads it. */
const locale = "zh";

function cellOf(
  { kind, text, rowSpan, columnSpan, column }: OfficialCell,
  widths: readonly number[],
) {
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const lines = text
    .split("\n")
    .flatMap((line, at) => [...(at > 0 ? [new TextRun({ break: 1 })] : []), textRun(line, locale)]);
  const alignment = kind === "label" ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    ...{ rowSpan, columnSpan },
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 50, right: 50 },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      styledParagraph(kind === "head" ? "TableHead" : "TableText", lines, locale, { alignment }),
    ],
  });
}

function drawnTable(table: OfficialTable): FileChild {
  const all = table.columns.reduce((sum, each) => sum + each, 0);
  const widths = table.columns.map((each) => Math.round((each / all) * textWidth.twips));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth.twips, type: WidthType.DXA },
    columnWidths: widths,
    rows: officialRows(table).map(
      (cells, row) =>
        new TableRow({
          tableHeader: row < table.headRows,
          cantSplit: true,
          children: cells.map((cell) => cellOf(cell, widths)),
        }),
    ),
  });
}

/** Filled tables as a Word document, as the form prints them, to be put into the report. */
export function officialDocx(title: string, tables: readonly OfficialTable[]): Promise<Blob> {
  const children = [
    officialTitle(title, locale),
    ...tables.flatMap((table) => [
      styledParagraph("Heading1", table.title, locale, { keepNext: true }),
      drawnTable(table),
      ...table.notes.map((note) => styledParagraph("Note", note, locale)),
    ]),
  ];
  const sections = [{ properties: officialPage, footers: pageNumbers(locale), children }];
  const warning = palettes.print.vermilion;
  return writeDocument({ locale, title, author: "gongkai", sections, warning });
}
