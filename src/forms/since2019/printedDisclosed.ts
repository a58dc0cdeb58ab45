import { disclosed2019 } from "../2019/disclosed.ts";
import { disclosed2021 } from "../2021/disclosed.ts";
import { headingsOf } from "../headingRows.ts";
import { type PrintedTable, placedCells, type UnplacedCell } from "../printedTable.ts";
import { tableHeadings } from "./headings.ts";

/** The widest section divides its figures into three columns; in 2019 others divide them into two. */
const forms = {
  "2019": { indicators: disclosed2019, figureColumns: 6 },
  "2021": { indicators: disclosed2021, figureColumns: 3 },
} as const;

/** Heads that the form words otherwise than we do. */
const printedHeads: Readonly<Record<string, string>> = {
  "2019 本年处理决定数量": "处理决定数量",
  "2021 本年收费金额": "本年收费金额（单位：万元）",
};

const wide = (text: string) => text.replace("(", "（").replace(")", "）");

/** Table 二: for each article of the regulation a bar, a row of heads, and a row for each kind. */
export function printedDisclosed(form: keyof typeof forms): PrintedTable {
  const { indicators, figureColumns } = forms[form];
  const articles = headingsOf(tableHeadings).filter(({ parent }) => parent === "table2");
  const rows = articles.flatMap(({ id, code }): UnplacedCell[][] => {
    const own = indicators
      .filter(({ heading }) => heading === id)
      .map((indicator) => {
        const [kind = "", head = ""] = indicator.label.zh.split("·");
        return { kind, head: printedHeads[`${form} ${head}`] ?? head, indicator: indicator.id };
      });
    if (own.length === 0) return [];
    const heads = [...new Set(own.map(({ head }) => head))];
    const columns = figureColumns / heads.length;
    return [
      [{ kind: "article", text: wide(code), columns: figureColumns + 1 }],
      [{ kind: "head", text: "信息内容" }, ...heads.map((text) => ({ kind: "head", text, columns }) as const)],
      ...[...new Set(own.map(({ kind }) => kind))].map((kind): UnplacedCell[] => [{ kind: "label", text: kind }, ...own.filter((each) => each.kind === kind).map(({ indicator }) => ({ kind: "figure", indicator, columns }) as const)]),
    ];
  });
  return {
    id: `${form}.2`,
    title: "二、主动公开政府信息情况",
    name: "表二",
    columns: [1, ...Array.from({ length: figureColumns }, () => 3 / figureColumns)],
    cells: placedCells(rows),
    headRows: 0,
  };
}
