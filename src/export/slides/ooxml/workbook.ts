import { officePackage, type Part, Relations } from "./officePackage.ts";
import { tag, textTag, xmlPart } from "./xml.ts";

/** A number, a text, nothing at all, or a formula with what it comes to. */
export type Cell =
  | number
  | string
  | undefined
  | { readonly formula: string; readonly result: string | number };

export type Sheet = {
  readonly name: string;
  /** The first row is the head. */
  readonly rows: readonly (readonly Cell[])[];
};

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = (name: string) =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/**
 * The workbook inside a chart: what PowerPoint opens at “edit data”. Numbers are numbers, and what
 * has none is an empty cell, which a chart leaves out; a zero would be drawn.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const relations = new Relations();
  const named = sheets.map(({ name }, index) =>
    tag("sheet", {
      name,
      sheetId: index + 1,
      "r:id": relations.add("worksheet", `xl/worksheets/sheet${index + 1}.xml`),
    }),
  );
  relations.add("styles", "xl/styles.xml");
  const parts: Part[] = [
    {
      path: "xl/workbook.xml",
      type: type("sheet.main"),
      content: xmlPart(
        tag("workbook", { xmlns: main, "xmlns:r": relationships }, tag("sheets", {}, ...named)),
      ),
      relations,
    },
    { path: "xl/styles.xml", type: type("styles"), content: styles },
    ...sheets.map(({ rows }, index) => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: type("worksheet"),
      content: worksheet(rows),
    })),
  ];
  const root = new Relations();
  root.add("officeDocument", "xl/workbook.xml");
  return officePackage(parts, root);
}

function worksheet(rows: Sheet["rows"]): string {
  const widths = (rows[0] ?? []).map((_, column) => {
    const texts = rows.map((row) => shownText(row[column]));
    const longest = Math.max(...texts.map((text) => text.replace(/[⺀-￯]/g, "xx").length));
    return tag("col", {
      min: column + 1,
      max: column + 1,
      width: Math.min(48, longest + 3),
      customWidth: 1,
    });
  });
  const lines = rows.map((row, index) =>
    tag("row", { r: index + 1 }, ...row.map((cell, column) => cellXml(cell, index, column))),
  );
  return xmlPart(
    tag("worksheet", { xmlns: main }, tag("cols", {}, ...widths), tag("sheetData", {}, ...lines)),
  );
}

function shownText(cell: Cell): string {
  return String((typeof cell === "object" ? cell.result : cell) ?? "");
}

function cellXml(cell: Cell, row: number, column: number): string {
  const place = { r: `${columnName(column)}${row + 1}`, s: row === 0 ? 1 : undefined };
  if (cell === undefined) return "";
  if (typeof cell === "number") return tag("c", place, textTag("v", String(cell)));
  if (typeof cell === "object") {
    const { formula, result } = cell;
    const type = typeof result === "string" ? "str" : undefined;
    return tag("c", { ...place, t: type }, textTag("f", formula), textTag("v", String(result)));
  }
  // Written as text, so that a name beginning with = is no formula.
  const text = textTag("t", cell, { "xml:space": "preserve" });
  return tag("c", { ...place, t: "inlineStr" }, tag("is", {}, text));
}

/** The letters of a column, counted from 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return `${rest < 0 ? "" : columnName(rest)}${String.fromCharCode(65 + (column % 26))}`;
}

const font = (bold: boolean) =>
  tag(
    "font",
    {},
    bold ? tag("b") : "",
    tag("sz", { val: 10 }),
    tag("name", { val: "Microsoft YaHei" }),
  );
const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

const styles = xmlPart(
  tag(
    "styleSheet",
    { xmlns: main },
    tag("fonts", { count: 2 }, font(false), font(true)),
    tag(
      "fills",
      { count: 2 },
      tag("fill", {}, tag("patternFill", { patternType: "none" })),
      tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
    ),
    tag("borders", { count: 1 }, tag("border")),
    tag("cellStyleXfs", { count: 1 }, tag("xf", plain)),
    tag(
      "cellXfs",
      { count: 2 },
      tag("xf", { ...plain, xfId: 0 }),
      tag("xf", { ...plain, fontId: 1, xfId: 0, applyFont: 1 }),
    ),
  ),
);
