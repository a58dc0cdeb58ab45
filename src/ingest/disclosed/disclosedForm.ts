import type { Indicator } from "../../domain/indicator.ts";
import { disclosed2019 } from "../../forms/2019/disclosed.ts";
import { disclosed2021 } from "../../forms/2021/disclosed.ts";
import { bareLabel } from "../plainCharacters.ts";

/** A row of table 二 as it is looked for: its label, and its columns from left to right. */
export type DisclosedRow = {
  readonly label: string;
  readonly columns: readonly { readonly indicator: string; readonly head: string }[];
};

export type DisclosedFormId = "2019" | "2021";

const indicators: Readonly<Record<DisclosedFormId, readonly Indicator[]>> = {
  "2019": disclosed2019,
  "2021": disclosed2021,
};

export function disclosedFormRows(form: DisclosedFormId): readonly DisclosedRow[] {
  const rows = new Map<string, { indicator: string; head: string }[]>();
  for (const { id, label } of indicators[form]) {
    const [row = "", head = ""] = label.zh.split("·");
    const columns = rows.get(row) ?? [];
    columns.push({ indicator: id, head: bareLabel(head) });
    rows.set(row, columns);
  }
  return [...rows].map(([label, columns]) => ({ label: bareLabel(label), columns }));
}

/** Which of the two forms table 二 is in, by the heads of its columns; undefined where it has none of them. */
export function disclosedFormOf(text: string): DisclosedFormId | undefined {
  if (/现行有效|本年制发|本年废止/.test(text)) return "2021";
  if (/新制作数量|对外公开总数量|上一年项目数量/.test(text)) return "2019";
  return undefined;
}
