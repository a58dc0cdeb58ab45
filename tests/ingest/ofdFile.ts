import { strToU8, zipSync } from "fflate";

/** Millimetres. */
const [left, rowHeight, labelWidth, columnWidth, letter] = [10, 8, 140, 24, 2];
const rowsOnPage = 30;
const pageHeight = 297;

const text = (words: string, x: number, y: number) => {
  const size = letter;
  const steps = [...words]
    .slice(1)
    .map((_, at) => ((words[at] ?? "") > "\u2e7f" ? size : size / 2));
  const escaped = words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<ofd:TextObject Boundary="${x} ${y} 200 ${rowHeight}" Size="${size}"><ofd:TextCode X="1" Y="5" DeltaX="${steps.join(" ")}">${escaped}</ofd:TextCode></ofd:TextObject>`;
};

const line = (x1: number, y1: number, x2: number, y2: number) =>
  `<ofd:PathObject Boundary="${x1} ${y1} ${x2 - x1} ${y2 - y1}"><ofd:AbbreviatedData>M 0 0 L ${x2 - x1} ${y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>`;

function rowObjects(cells: readonly string[], y: number): string {
  if (cells.length === 1) return text(cells[0] ?? "", left, y);
  // The first column holds the labels.
  const upright = [...cells, ""].map((_, at) =>
    at === 0 ? left : left + labelWidth + (at - 1) * columnWidth,
  );
  const right = upright.at(-1) ?? left;
  return [
    ...cells.map((cell, at) => (cell === "" ? "" : text(cell, upright[at] ?? left, y))),
    line(left, y, right, y),
    line(left, y + rowHeight, right, y + rowHeight),
    ...upright.map((x) => line(x, y, x, y + rowHeight)),
  ].join("");
}

/** An OFD with the rows drawn as ruled tables, rows of one cell as lines of text, over as many pages as it takes. */
export function ofdFile(rows: readonly (readonly string[])[]): Uint8Array {
  const pages = Array.from({ length: Math.ceil(rows.length / rowsOnPage) }, (_, at) =>
    rows.slice(at * rowsOnPage, (at + 1) * rowsOnPage),
  );
  const page = (own: (typeof pages)[number]) =>
    `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${own
      .map((cells, at) => rowObjects(cells, 20 + at * rowHeight))
      .join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
  const document = `<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 420 ${pageHeight}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages
    .map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
    .join("")}</ofd:Pages></ofd:Document>`;
  const root = `<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
  return zipSync({
    "OFD.xml": strToU8(root),
    "Doc_0/Document.xml": strToU8(document),
    ...Object.fromEntries(
      pages.map((own, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, strToU8(page(own))]),
    ),
  });
}
