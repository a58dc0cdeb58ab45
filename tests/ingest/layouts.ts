import { disclosedRowsOf, requestRowsOf, type WrittenReport } from "./writtenReport.ts";

const title = "青山县2023年政府信息公开工作年度报告";
const applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const two = "二、主动公开政府信息情况";
const three = "三、收到和处理政府信息公开申请情况";
const four = "四、政府信息公开行政复议、行政诉讼情况";

/** The rows of the three tables with their heads, each cell by itself. */
function tablesOf(report: WrittenReport) {
  const { form, disclosed, requests, disputes } = report;
  return {
    disclosed: disclosedRowsOf(form).map(({ name, heads }, row) => ({
      head: ["信息内容", ...heads],
      cells: [name, ...(disclosed[row] ?? [])],
    })),
    requests: requestRowsOf(form).map(({ group, label }, row) => ({
      labels: group ? [group, label] : [label],
      cells: requests[row] ?? [],
    })),
    disputes,
  };
}

const row = (cells: readonly string[], tag = "td") =>
  `<tr>${cells.map((cell) => `<${tag}><p>${cell}</p></${tag}>`).join("")}</tr>`;

/** A web page with tables as the form draws them. */
function webPage(report: WrittenReport): string {
  const tables = tablesOf(report);
  const span = (text: string, columns: number) => `<td colspan="${columns}">${text}</td>`;
  return `<!DOCTYPE html><html><body><h1>${title}</h1><p>${two}</p><table>${tables.disclosed
    .map(({ head, cells }) => row(head) + row(cells))
    .join(
      "",
    )}</table><p>${three}</p><table><tr>${span("", 3)}${span("申请人情况", 7)}</tr><tr>${span("", 3)}<td>自然人</td>${span("法人或其他组织", 5)}<td>总计</td></tr>${row(["", ...applicants.slice(1)])}${tables.requests
    .map(({ labels, cells }) => row([...labels, ...cells]))
    .join(
      "",
    )}</table><p>${four}</p><table>${row(["行政复议", "行政诉讼"])}${row(["未经复议直接起诉", "复议后起诉"])}${row([...results, ...results, ...results])}${row(tables.disputes)}</table></body></html>`;
}

/** Markdown, or text with tabs: one line a row. */
function drawnText(report: WrittenReport, line: (cells: readonly string[]) => string): string {
  const tables = tablesOf(report);
  return [
    ...[title, "", two],
    ...tables.disclosed.flatMap(({ head, cells }) => [line(head), line(cells)]),
    ...["", three, line(["", ...applicants, "总计"])],
    ...tables.requests.map(({ labels, cells }) => line([labels.join(""), ...cells])),
    ...["", four, line([...results, ...results, ...results]), line(tables.disputes)],
  ].join("\n");
}

/** The rows of a sheet that holds the whole report, the labels of table 三 in its first column. */
export function sheetRows(report: WrittenReport): string[][] {
  const tables = tablesOf(report);
  return [
    ...[[title], [two]],
    ...tables.disclosed.flatMap(({ head, cells }) => [head, cells]),
    ...[[three], ["", ...applicants, "总计"]],
    ...tables.requests.map(({ labels, cells }) => [labels.join(""), ...cells]),
    ...[[four], [...results, ...results, ...results], [...tables.disputes]],
  ];
}

/** Text whose cells lost their borders: `between` is all that is left of them. */
function borderless(report: WrittenReport, between: string): string {
  const tables = tablesOf(report);
  return [
    ...[title, two, "第二十条第（一）项"],
    ...tables.disclosed.map(({ head, cells }) =>
      [head.join(between), cells.join(between)].join(""),
    ),
    ...[three, "申请人情况", ...applicants, "总计"],
    ...tables.requests.map(({ labels, cells }) => labels.join("") + between + cells.join(between)),
    ...[
      four,
      "行政复议行政诉讼",
      ...results,
      ...results,
      ...results,
      between,
      tables.disputes.join(between),
    ],
    "五、存在的主要问题及改进情况",
  ].join("");
}

/** Ways in which the same report is found; `certain` where every cell keeps a border or a place of its own. */
export const layouts: Readonly<
  Record<string, { readonly write: (report: WrittenReport) => string; readonly certain: boolean }>
> = {
  "a web page": { write: webPage, certain: true },
  Markdown: {
    write: (report) => drawnText(report, (cells) => `| ${cells.join(" | ")} |`),
    certain: true,
  },
  "text with tabs": {
    write: (report) => drawnText(report, (cells) => cells.join("\t")),
    certain: true,
  },
  "text with spaces": { write: (report) => borderless(report, " "), certain: true },
  "a cell a line": { write: (report) => borderless(report, "\n"), certain: true },
  "text without borders": { write: (report) => borderless(report, ""), certain: false },
};
