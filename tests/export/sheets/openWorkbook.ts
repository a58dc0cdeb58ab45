import { strFromU8, unzipSync } from "fflate";

type OpenedCell = {
  /** A text also where a formula gives one; undefined where the cell is empty. */
  readonly value: number | string | boolean | undefined;
  readonly formula?: string;
  /** The code of the number format; undefined for "General". */
  readonly format?: string;
};

type OpenedSheet = {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, OpenedCell>;
  /** The cells of a column by its letters, below the heads, as many as the sheet has rows. */
  column(letters: string): OpenedCell[];
  /** The letters of the column with this head in the first row. */
  letters(head: string): string;
};

export type OpenedWorkbook = {
  readonly files: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  sheet(name: string): OpenedSheet;
};

const empty: OpenedCell = { value: undefined };

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : plain(found);
}

function inner(xml: string, tag: string): string | undefined {
  return new RegExp(`<${tag}(?:\\s[^>]*)?>([^]*?)</${tag}>`).exec(xml)?.[1];
}

/** All texts below an element, as a shared string has them. */
function textsIn(xml: string): string {
  return [...xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map((each) => plain(each[1] ?? ""))
    .join("");
}

function formatsOf(styles: string): (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt ([^>]*)\/>/g)].map(({ 1: attributes = "" }) => [
      attribute(attributes, "numFmtId"),
      attribute(attributes, "formatCode"),
    ]),
  );
  const cells = inner(styles, "cellXfs") ?? "";
  return [...cells.matchAll(/<xf ([^>]*?)\/?>/g)].map(({ 1: attributes = "" }) =>
    codes.get(attribute(attributes, "numFmtId")),
  );
}

function openSheet(
  xml: string,
  strings: readonly string[],
  formats: readonly (string | undefined)[],
) {
  const cells = new Map<string, OpenedCell>();
  let rows = 0;
  for (const { 1: attributes = "", 2: content = "" } of xml.matchAll(
    /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
  )) {
    const address = attribute(attributes, "r") ?? "";
    const raw = inner(content, "v");
    const type = attribute(attributes, "t");
    const text =
      type === "s" ? strings[Number(raw)] : type === "inlineStr" ? textsIn(content) : undefined;
    const known = raw === undefined ? text : (text ?? (type === "str" ? plain(raw) : Number(raw)));
    const formula = inner(content, "f");
    cells.set(address, {
      value: type === "b" ? raw === "1" : type === "e" ? raw : known,
      ...(formula !== undefined && { formula: plain(formula) }),
      format: formats[Number(attribute(attributes, "s") ?? 0)],
    });
    rows = Math.max(rows, Number(/\d+$/.exec(address)?.[0]));
  }
  const sheet: OpenedSheet = {
    xml,
    cells,
    column: (letters) =>
      Array.from({ length: rows - 1 }, (_, row) => cells.get(`${letters}${row + 2}`) ?? empty),
    letters: (head) => {
      const found = [...cells].find(([at, cell]) => /^[A-Z]+1$/.test(at) && cell.value === head);
      if (!found) throw new Error(`There is no column headed ${head}.`);
      return found[0].slice(0, -1);
    },
  };
  return sheet;
}

/** Reads an XLSX file as a spreadsheet program would, from its XML. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  const file = (path: string) => files[path] ?? "";
  const strings = [...file("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map((each) =>
    textsIn(each[1] ?? ""),
  );
  const formats = formatsOf(file("xl/styles.xml"));
  const names = [...file("xl/workbook.xml").matchAll(/<sheet ([^>]*)\/>/g)].map(
    (each) => attribute(each[1] ?? "", "name") ?? "",
  );
  return {
    files,
    names,
    sheet: (name) =>
      openSheet(file(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`), strings, formats),
  };
}

/** The content of a file that has just been made. */
export async function bytesOf(file: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await file).arrayBuffer());
}
