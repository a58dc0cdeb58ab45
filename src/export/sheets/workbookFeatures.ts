import type { Feature } from "write-excel-file/universal";
import { escapeXml } from "../escapeXml.ts";
import { columnLetters, quotedSheet } from "./cellAddress.ts";
import type { Sheet, Workbook } from "./sheet.ts";
import { strictStyles } from "./strictStyles.ts";
import { workbookProperties } from "./workbookProperties.ts";

/** What the library leaves to us to write into the files of a workbook. */
export type WorkbookFeature = Feature<Blob>;

/** Puts markup before the first of these elements, whose order the format prescribes. */
function before(xml: string, elements: readonly string[], markup: string): string {
  const at = xml.search(new RegExp(`<(${elements.join("|")})[\\s/>]`));
  if (at < 0) throw new Error(`There is none of <${elements.join(">, <")}> to write before.`);
  return xml.slice(0, at) + markup + xml.slice(at);
}

/** What each formula comes to, by the address of its cell. */
function resultsOf({ rows, headed }: Sheet): ReadonlyMap<string, number | string> {
  const offset = headed ? 2 : 1;
  return new Map(
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, index) =>
        cell.kind === "formula"
          ? [[`${columnLetters(index)}${rowIndex + offset}`, cell.result] as const]
          : [],
      ),
    ),
  );
}

/**
 * Results beside the formulas: programs that show or import a workbook without calculating (mail
 * previews, phones, data tools) would find empty cells otherwise.
 */
function withResults(xml: string, sheet: Sheet): string {
  const results = resultsOf(sheet);
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (_, address: string, rest: string, formula: string) => {
      const result = results.get(address);
      if (result === undefined) throw new Error(`The formula in ${address} has no result.`);
      const type = typeof result === "string" ? ' t="str"' : "";
      return `<c r="${address}"${rest}${type}>${formula}<v>${escapeXml(String(result))}</v></c>`;
    },
  );
}

/** The cells of a sheet with its heads, for the filters. */
function filterRange({ columns, rows }: Sheet): string {
  return `$A$1:$${columnLetters(columns.length - 1)}$${rows.length + 1}`;
}

function filterMarkup(sheet: Sheet): string {
  const ref = filterRange(sheet).replaceAll("$", "");
  if (!sheet.filter) return `<autoFilter ref="${ref}"/>`;
  const { column, text } = sheet.filter;
  const chosen = `<filters><filter val="${escapeXml(text)}"/></filters>`;
  return `<autoFilter ref="${ref}"><filterColumn colId="${column}">${chosen}</filterColumn></autoFilter>`;
}

/** A filter says what it hides, and each row whether it is hidden. */
function withHiddenRows(xml: string, { filter }: Sheet): string {
  if (!filter) return xml;
  return xml.replace(/<row r="(\d+)"/g, (row, number: string) =>
    filter.hidden.has(Number(number) - 2) ? `${row} hidden="1"` : row,
  );
}

function footerMarkup(footer: string): string {
  // & begins a code in a footer: &L left, &R right, &P page, &N pages; && is the sign itself.
  const text = `&L${footer.replaceAll("&", "&&")}&R&P / &N`;
  return `<headerFooter><oddFooter>${escapeXml(text)}</oddFooter></headerFooter>`;
}

/** Heads that stay, filters, and pages as wide as the sheet, with the heads on each and a footer. */
function asPages(xml: string, sheet: Sheet, footer: string): string {
  let pages = before(
    xml,
    ["sheetViews", "cols", "sheetData"],
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  if (sheet.headed) {
    pages = withHiddenRows(pages, sheet).replace(
      "</sheetData>",
      `</sheetData>${filterMarkup(sheet)}`,
    );
  }
  return pages
    .replace(/ xSplit="0"/, "")
    .replace(/ activePane="bottomRight"/, ' activePane="bottomLeft"')
    .replace(/<pageSetup [^>]*\/>/, (setup) => `${setup}${footerMarkup(footer)}`)
    .replace(
      / orientation="landscape"/,
      ` orientation="${sheet.orientation}" fitToWidth="1" fitToHeight="0"`,
    );
}

function definedNames({ sheets, names }: Workbook): string {
  const own = names.map(
    ({ name, formula }) => `<definedName name="${name}">${escapeXml(formula)}</definedName>`,
  );
  const ofSheets = sheets.flatMap((sheet, index) => {
    if (!sheet.headed) return [];
    const reference = (cells: string) => escapeXml(`${quotedSheet(sheet.name)}!${cells}`);
    const local = `localSheetId="${index}"`;
    return [
      `<definedName name="_xlnm._FilterDatabase" ${local} hidden="1">${reference(filterRange(sheet))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" ${local}>${reference("$1:$1")}</definedName>`,
    ];
  });
  return `<definedNames>${[...own, ...ofSheets].join("")}</definedNames>`;
}

/** Names, results of formulas, filters and page set-up, none of which the library knows. */
export function workbookFeatures(workbook: Workbook): WorkbookFeature[] {
  return [
    workbookProperties(workbook),
    {
      files: {
        transform: {
          "xl/worksheets/sheet{id}.xml": {
            transform: (xml, _, { sheetIndex }) => {
              const sheet = workbook.sheets[sheetIndex];
              if (!sheet) throw new Error(`There is no sheet ${sheetIndex}.`);
              return asPages(withResults(xml, sheet), sheet, workbook.footer);
            },
          },
          "xl/styles.xml": { transform: strictStyles },
          "xl/workbook.xml": {
            // Programs that do calculate are asked to do so at once, whatever results they find.
            transform: (xml) =>
              before(
                xml.replace(/<definedNames\s*\/>/, "").replace(/<calcPr\s*\/>/, ""),
                ["/workbook"],
                `${definedNames(workbook)}<calcPr fullCalcOnLoad="1"/>`,
              ),
          },
        },
      },
    },
  ];
}
