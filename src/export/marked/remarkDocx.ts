import { type ParagraphSpan, readWordXml } from "../../ingest/readers/docx.ts";
import { escapeXml } from "../escapeXml.ts";
import { addContentType, addRelation, OfficePackage, relationsOf } from "./officePackage.ts";
import type { Remark, Remarker } from "./remark.ts";

const documentPart = "word/document.xml";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** The two families of names that Word documents have, by that of the document itself. */
const strictNames = "http://purl.oclc.org/ooxml";
const namesOf = (xml: string) =>
  xml.slice(0, 4000).includes(`${strictNames}/wordprocessingml/main`)
    ? {
        text: `${strictNames}/wordprocessingml/main`,
        relation: `${strictNames}/officeDocument/relationships`,
      }
    : {
        text: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };

function placeOf({ block, row, column }: Omit<Remark, "text">): string {
  return [block, row, column].join(" ");
}

/** The first number that no comment has. */
function nextId(...texts: readonly string[]): number {
  const ids = texts.flatMap((text) =>
    [...text.matchAll(/<w:comment(?:RangeStart|RangeEnd|Reference)?\b[^>]*\bw:id="(\d+)"/g)].map(
      ([, id]) => Number(id),
    ),
  );
  return Math.max(-1, ...ids) + 1;
}

function commentXml(id: number, text: string, { author, moment }: Remarker): string {
  const lines = text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`);
  const date = `${moment.toISOString().slice(0, 19)}Z`;
  const by = `w:author="${escapeXml(author)}" w:date="${date}" w:initials="${escapeXml(author.slice(0, 2))}"`;
  return `<w:comment w:id="${id}" ${by}>${lines.join("")}</w:comment>`;
}

/**
 * A Word document with remarks at some of its cells and paragraphs, and not a letter of it changed.
 * What stands where nothing can be remarked upon, as within a drawing, is left out.
 * @throws ReadingError where the file does not unpack, TypeError where it is no Word document
 */
export function remarkDocx(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  remarker: Remarker,
): Uint8Array {
  const file = new OfficePackage(bytes);
  const xml = file.text(documentPart);
  if (xml === undefined) throw new TypeError("This is no Word document.");
  const spans = new Map<string, ParagraphSpan>();
  readWordXml(xml, ({ block, row, column }, span) => {
    if (row === undefined) return spans.set(placeOf({ block }), span);
    const place = { block, row: row + 1 };
    spans.set(placeOf({ ...place, column }), span);
    // A row as a whole is remarked upon in its first cell.
    const whole = placeOf(place);
    if (!spans.has(whole)) spans.set(whole, span);
  });
  const names = namesOf(xml);
  const known = relationsOf(file, documentPart).find(
    ({ type }) => type === `${names.relation}/comments`,
  );
  const former = known && file.text(known.target);
  let id = nextId(xml, former ?? "");
  let comments = "";
  const at = new Map<ParagraphSpan, { start: string; end: string }>();
  for (const remark of remarks) {
    const span = spans.get(placeOf(remark));
    if (!span) continue;
    comments += commentXml(id, remark.text, remarker);
    const { start = "", end = "" } = at.get(span) ?? {};
    at.set(span, {
      start: `${start}<w:commentRangeStart w:id="${id}"/>`,
      end: `${end}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    });
    id += 1;
  }
  const pieces = [...at].flatMap(([{ from, to, empty }, { start, end }]): Piece[] =>
    // `<w:p/>` gets something to hold.
    empty
      ? [{ from: to - 2, to, text: `>${start}${end}</w:p>` }]
      : [
          { from, to: from, text: start },
          { from: to, to, text: end },
        ],
  );
  if (comments === "") return bytes;
  file.put(documentPart, withPieces(xml, pieces));
  if (known && former !== undefined) {
    const open = former.replace(/<w:comments\b([^>]*)\/>\s*$/, "<w:comments$1></w:comments>");
    const end = open.lastIndexOf("</w:comments>");
    // A remark whose text is nowhere would spoil the file.
    if (end < 0) throw new TypeError("The comments of this document cannot be added to.");
    file.put(known.target, open.slice(0, end) + comments + open.slice(end));
    return file.bytes();
  }
  const part = file.freeName("word/comments#.xml");
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  file.put(part, `${head}\n<w:comments xmlns:w="${names.text}">${comments}</w:comments>`);
  addRelation(file, documentPart, `${names.relation}/comments`, part);
  addContentType(file, { part }, contentType);
  return file.bytes();
}

/** What is put in the place of a piece of a text. */
type Piece = { readonly from: number; readonly to: number; readonly text: string };

function withPieces(whole: string, pieces: readonly Piece[]): string {
  let result = "";
  let done = 0;
  for (const { from, to, text } of [...pieces].sort((a, b) => a.from - b.from)) {
    result += whole.slice(done, from) + text;
    done = to;
  }
  return result + whole.slice(done);
}
