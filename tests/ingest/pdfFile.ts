import { encoder } from "./encoder.ts";

/** Points. */
const [left, top, rowHeight, labelWidth, columnWidth, letter] = [30, 800, 20, 400, 60, 8];
const rowsOnPage = 30;

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function rowContent(cells: readonly string[], y: number, hex: (text: string) => string): string {
  const text = (words: string, x: number) =>
    words === "" ? "" : `BT /F1 ${letter} Tf ${x + 4} ${y + 6} Td <${hex(words)}> Tj ET\n`;
  if (cells.length === 1) return text(cells[0] ?? "", left);
  const upright = [...cells, ""].map((_, at) =>
    at === 0 ? left : left + labelWidth + (at - 1) * columnWidth,
  );
  const right = upright.at(-1) ?? left;
  const line = (...[x1, y1, x2, y2]: number[]) => `${x1} ${y1} m ${x2} ${y2} l S\n`;
  return [
    ...cells.map((cell, at) => text(cell, upright[at] ?? left)),
    line(left, y, right, y),
    line(left, y + rowHeight, right, y + rowHeight),
    ...upright.map((x) => line(x, y, x, y + rowHeight)),
  ].join("");
}

/**
 * A PDF with the rows drawn as ruled tables over as many pages as it takes, in a Chinese font that is
 * not in the file: its characters can be told by the map of GBK only, as in many official ones.
 */
export function pdfFile(rows: readonly (readonly string[])[]): Uint8Array {
  const gbk = encoder("gb18030");
  const hex = (text: string) => hexOf(gbk(text));
  const pages = Array.from({ length: Math.ceil(rows.length / rowsOnPage) }, (_, at) =>
    rows
      .slice(at * rowsOnPage, (at + 1) * rowsOnPage)
      .map((cells, row) => rowContent(cells, top - (row + 1) * rowHeight, hex))
      .join(""),
  );
  const first = 6;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1500 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
