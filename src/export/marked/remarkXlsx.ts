import { escapeXml } from "../escapeXml.ts";
import { columnLetters } from "../sheets/cellAddress.ts";
import { addContentType, addRelation, OfficePackage, relationsOf } from "./officePackage.ts";
import type { Remark, Remarker } from "./remark.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What follows the drawing of comments in a sheet, by the schema. */
const after =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/g;

/** The parts of the sheets that the reader sees, in its order. */
function sheetParts(file: OfficePackage): readonly string[] {
  const workbook = "xl/workbook.xml";
  const targets = new Map(relationsOf(file, workbook).map(({ id, target }) => [id, target]));
  const tags = [...(file.text(workbook) ?? "").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => !/\bstate="(?:hidden|veryHidden)"/.test(tag))
    .map((tag) => targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "");
}

/** A yellow note beside its cell, which is seen when the cell is pointed at. */
function noteShape(number: number, row: number, column: number): string {
  const anchor = [column + 1, 15, row, 2, column + 5, 15, row + 6, 4].join(", ");
  return (
    `<v:shape id="gongkai_note_${number}" type="#gongkai_note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

const shapeType =
  '<v:shapetype id="gongkai_note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

type Note = { readonly row: number; readonly column: number; readonly text: string };

/** The list of comments of a sheet with more of them; a cell has one, so that what it has goes on. */
function withComments(xml: string, notes: readonly Note[], author: string): string {
  const authors = [...xml.matchAll(/<author\b[^>]*?(?:\/>|>[^<]*<\/author>)/g)].length;
  let result = xml
    .replace(/<authors\s*\/>/, "<authors></authors>")
    .replace("</authors>", () => `<author>${escapeXml(author)}</author></authors>`)
    .replace(/<commentList\s*\/>/, "<commentList></commentList>");
  for (const { row, column, text } of notes) {
    const ref = `${columnLetters(column)}${row + 1}`;
    const run = `<r><t xml:space="preserve">${escapeXml(text)}</t></r>`;
    const known = new RegExp(
      `(<comment\\b[^>]*\\bref="${ref}"(?:(?!</comment>)[\\s\\S])*?)(</text>)`,
    ).exec(result);
    if (known) {
      const more = run.replace('preserve">', 'preserve">\n');
      // A plain text stands by itself in a comment; beside runs it is one of them.
      const plain = known[1]?.replace(/<text>(<t\b[\s\S]*<\/t>)$/, "<text><r>$1</r>") ?? "";
      result = result.replace(known[0], () => `${plain}${more}${known[2]}`);
    } else {
      const comment = `<comment ref="${ref}" authorId="${authors}"><text>${run}</text></comment>`;
      result = result.replace("</commentList>", () => `${comment}</commentList>`);
    }
  }
  return result;
}

function remarkSheet(
  file: OfficePackage,
  sheet: string,
  notes: readonly Note[],
  author: string,
): void {
  const xml = file.text(sheet);
  if (xml === undefined) return;
  if (!xml.includes("</worksheet>")) throw new TypeError("This sheet cannot be added to.");
  const related = relationsOf(file, sheet);
  const known = related.find(({ type }) => type.endsWith("/comments"))?.target;
  const comments = known ?? file.freeName("xl/comments#.xml");
  const list =
    file.text(comments) ??
    `${head}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
  // A cell that has a note already has its shape.
  const fresh = notes.filter(
    ({ row, column }) => !list.includes(`ref="${columnLetters(column)}${row + 1}"`),
  );
  file.put(comments, withComments(list, notes, author));
  if (known === undefined) {
    addRelation(file, sheet, `${relations}/comments`, comments);
    addContentType(file, { part: comments }, `${spreadsheet}.comments+xml`);
  }
  const drawingId = /<legacyDrawing\b[^>]*\b\w+:id="([^"]*)"/.exec(xml)?.[1];
  const drawn = related.find(({ id }) => id === drawingId)?.target;
  const drawing = drawn ?? file.freeName("xl/drawings/gongkaiNotes#.vml");
  const former = file.text(drawing) ?? emptyDrawing;
  const type = former.includes('id="gongkai_note"') ? "" : shapeType;
  const from = [...former.matchAll(/gongkai_note_/g)].length;
  const shapes = fresh.map(({ row, column }, at) => noteShape(from + at + 1, row, column)).join("");
  file.put(
    drawing,
    former.replace(/<\/xml>\s*$/, () => `${type}${shapes}</xml>`),
  );
  if (drawn !== undefined) return;
  const id = addRelation(file, sheet, `${relations}/vmlDrawing`, drawing);
  addContentType(
    file,
    { ending: "vml" },
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
  );
  const data = xml.indexOf("</sheetData>");
  after.lastIndex = Math.max(0, data);
  const at = after.exec(xml)?.index ?? xml.length;
  const reference = `<legacyDrawing xmlns:r="${relations}" r:id="${id}"/>`;
  file.put(sheet, xml.slice(0, at) + reference + xml.slice(at));
}

/**
 * An Excel workbook with remarks at some of its cells, and not a number of it changed.
 * @throws ReadingError where the file does not unpack, TypeError where it is no workbook
 */
export function remarkXlsx(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  { author }: Remarker,
): Uint8Array {
  const file = new OfficePackage(bytes);
  if (!file.has("xl/workbook.xml")) throw new TypeError("This is no Excel workbook.");
  sheetParts(file).forEach((sheet, block) => {
    const byCell = new Map<string, Note>();
    for (const remark of remarks) {
      if (remark.block !== block || remark.row === undefined) continue;
      const [row, column] = [remark.row - 1, remark.column ?? 0];
      const known = byCell.get(`${row} ${column}`);
      const text = known ? `${known.text}\n${remark.text}` : remark.text;
      byCell.set(`${row} ${column}`, { row, column, text });
    }
    if (byCell.size > 0) remarkSheet(file, sheet, [...byCell.values()], author);
  });
  return file.bytes();
}
