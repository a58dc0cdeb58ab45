import { type PrintedTable, placedCells, type UnplacedCell } from "../printedTable.ts";
import { applicants, cellId } from "./applicants.ts";
import { requestRows } from "./requestRows.ts";

const results = "table3.3";

/** The groups of rows below 三 as the form names them. */
const groups: Readonly<Record<string, string>> = {
  "table3.3.3": "（三）不予公开",
  "table3.3.4": "（四）无法提供",
  "table3.3.5": "（五）不予处理",
  "table3.3.6": "（六）其他处理",
};

/** What the form prints beside a label, or in its place. */
const printedLabels: Readonly<Record<string, string>> = {
  "request.partial": "部分公开（区分处理的，只计这一情形，不计其他情形）",
  "request.total": "总计",
};

/** Narrow columns, whose heads the form breaks like this. */
const printedHeads: Readonly<Record<string, string>> = {
  citizen: "自然人",
  enterprise: "商业\n企业",
  research: "科研\n机构",
  publicInterest: "社会\n公益\n组织",
  legalService: "法律\n服务\n机构",
  otherOrganisation: "其他",
};

/** The number before a label: 一、 or （一） or 1. */
function numbering(code: string): string {
  const ordinal = /\d+$/.exec(code)?.[0];
  if (ordinal) return `${ordinal}.`;
  const within = /\((.)\)$/.exec(code)?.[1];
  return within ? `（${within}）` : `${code}、`;
}

function heads(): UnplacedCell[][] {
  const [citizen, ...organisations] = applicants.map(({ id }) => printedHeads[id] ?? id);
  const balance = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  return [
    [
      { kind: "head", text: balance, columns: 3, rows: 3 },
      { kind: "head", text: "申请人情况", columns: applicants.length + 1 },
    ],
    [
      { kind: "head", text: citizen ?? "", rows: 2 },
      { kind: "head", text: "法人或其他组织", columns: organisations.length },
      { kind: "head", text: "总计", rows: 2 },
    ],
    organisations.map((text) => ({ kind: "head", text })),
  ];
}

/** Table 三: 23 or 25 rows, those of 三 within its groups, by seven columns. */
export function printedRequests(form: "2019" | "2021"): PrintedTable {
  const rows = requestRows.filter(([, , , , , by]) => by === "both" || by === form);
  const inResults = rows.filter(([, , heading]) => heading.startsWith(results));
  const begun = new Set<string>();
  /** The cell of a group stands in the first of its rows. */
  const opening = (heading: string, text: string, count: number): UnplacedCell[] => {
    if (begun.has(heading)) return [];
    begun.add(heading);
    return [{ kind: "label", text, rows: count }];
  };
  const body = rows.map(([id, code, heading, zh]): UnplacedCell[] => {
    const group = groups[heading];
    const text = numbering(code) + (printedLabels[id] ?? zh);
    const size = rows.filter((each) => each[2] === heading).length;
    const own = heading.startsWith(results) ? opening(results, "三、本年度办理结果", inResults.length) : [];
    return [
      ...own,
      ...(group ? opening(heading, group, size) : []),
      { kind: "label", text, columns: group ? 1 : heading === results ? 2 : 3 },
      ...applicants.map((each) => ({ kind: "figure", indicator: cellId(id, each.id) }) as const),
      { kind: "figure", indicator: id },
    ];
  });
  return {
    id: `${form}.3`,
    title: "三、收到和处理政府信息公开申请情况",
    name: "表三",
    columns: [1, 1.2, 4.2, ...applicants.map(() => 1.2), 1.2],
    cells: placedCells([...heads(), ...body]),
    headRows: 3,
  };
}
