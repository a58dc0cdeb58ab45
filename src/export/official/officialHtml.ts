import { escapeXml } from "../escapeXml.ts";
import { type OfficialCell, type OfficialTable, officialRows } from "./officialTable.ts";

const style =
  "body{font-family:SimSun,'Songti SC',serif;margin:2em auto;max-width:60em}" +
  "h1{font-size:1.4em;text-align:center}h2{font-size:1.1em;margin:1.5em 0 .5em}" +
  "table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:.3em .4em;font-weight:normal}" +
  "td{text-align:center}th{text-align:left}.head{text-align:center}p{font-size:.9em}";

function cellHtml({ kind, text, rowSpan, columnSpan }: OfficialCell): string {
  const tag = kind === "figure" ? "td" : "th";
  const spans = [
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : "",
    columnSpan > 1 ? ` colspan="${columnSpan}"` : "",
    kind === "head" || kind === "article" ? ' class="head"' : "",
  ].join("");
  return `<${tag}${spans}>${escapeXml(text).replaceAll("\n", "<br>")}</${tag}>`;
}

/** Filled tables as a page by itself, which Word and WPS open and from which they are copied. */
export function officialHtml(title: string, tables: readonly OfficialTable[]): string {
  const parts = tables.map((table) => {
    const rows = officialRows(table).map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
    const notes = table.notes.map((note) => `<p>${escapeXml(note)}</p>`).join("");
    return `<h2>${escapeXml(table.title)}</h2>\n<table>\n${rows.join("\n")}\n</table>\n${notes}`;
  });
  const head = `<meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style>`;
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head>${head}</head>\n<body><h1>${escapeXml(title)}</h1>\n${parts.join("\n")}\n</body></html>\n`;
}
