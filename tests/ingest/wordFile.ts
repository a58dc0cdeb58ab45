import { strToU8, zipSync } from "fflate";

const names = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p>${properties}${content}</w:p>`;
const cell = (content: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`;
const words = (text: string) => cell(paragraph(run(text)));
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (columns: number, ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;

const centred =
  '<w:pPr><w:jc w:val="center"/><w:pPrChange w:id="90" w:author="甲"><w:pPr/></w:pPrChange></w:pPr>';
const ends = "结果维持 结果纠正 其他结果 尚未审结 总计".split(" ");

/**
 * A draft as it lies about in offices: with a comment already in it, changes that were not accepted, a
 * field to be filled in, a table within a cell, merged cells, cells without anything, properties that were changed.
 */
export function wordFile(): Uint8Array {
  const body = [
    paragraph(
      `<w:commentRangeStart w:id="4"/>${run("临江区2023年政府信息公开工作年度报告")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`,
      centred,
    ),
    "<w:p/>",
    table(
      4,
      row(...["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"].map(words)),
      row(
        words("规章"),
        // Typed while changes were recorded.
        cell(paragraph(`<w:ins w:id="91" w:author="乙">${run("1")}</w:ins>`)),
        // Without anything in it.
        cell("<w:p/>"),
        cell(paragraph(run("12"), centred)),
      ),
      row(
        words("行政规范性文件"),
        // A field that a form gives to be filled in.
        cell(`<w:sdt><w:sdtContent>${paragraph(run("5"))}</w:sdtContent></w:sdt>`),
        words("2"),
        // Not a number at all, and a table below it.
        cell(paragraph(run("约四十")) + table(1, row(words("见附件"))) + paragraph("")),
      ),
    ),
    table(
      15,
      row(
        cell(paragraph(run("行政复议")), '<w:gridSpan w:val="5"/>'),
        cell(paragraph(run("行政诉讼")), '<w:gridSpan w:val="10"/>'),
      ),
      row(...[...ends, ...ends, ...ends].map(words)),
      row(..."1 0 0 0 3 0 0 0 0 0 0 0 0 0 0".split(" ").map(words)),
    ),
    "<w:sectPr/>",
  ].join("");
  const comment = `<w:comment w:id="4" w:author="丙">${paragraph(run("标题再核"))}</w:comment>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/comments1.xml" ContentType="${types}.comments+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `${head}<w:document xmlns:w="${names}"><w:body>${body}</w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/comments" Target="comments1.xml"/></Relationships>`,
    ),
    "word/comments1.xml": strToU8(`${head}<w:comments xmlns:w="${names}">${comment}</w:comments>`),
  });
}
