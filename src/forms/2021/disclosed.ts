import type { Indicator } from "../../domain/indicator.ts";
import { type DisclosedRow, disclosedRow } from "../since2019/disclosedRow.ts";

const rows = [
  ["rules.issued", "第二十条第(一)项", "table2.1", "规章·本年制发件数", "Government rules: issued this year", "件"],
  ["rules.repealed", "第二十条第(一)项", "table2.1", "规章·本年废止件数", "Government rules: repealed this year", "件"],
  ["rules.inForce", "第二十条第(一)项", "table2.1", "规章·现行有效件数", "Government rules: in force", "件"],
  ["normative.issued", "第二十条第(一)项", "table2.1", "行政规范性文件·本年制发件数", "Normative documents: issued this year", "件"],
  ["normative.repealed", "第二十条第(一)项", "table2.1", "行政规范性文件·本年废止件数", "Normative documents: repealed this year", "件"],
  ["normative.inForce", "第二十条第(一)项", "table2.1", "行政规范性文件·现行有效件数", "Normative documents: in force", "件"],
  ["licence.decisions", "第二十条第(五)项", "table2.5", "行政许可·本年处理决定数量", "Administrative licences: decisions this year", "件"],
  ["penalty.decisions", "第二十条第(六)项", "table2.6", "行政处罚·本年处理决定数量", "Administrative penalties: decisions this year", "件"],
  ["coercion.decisions", "第二十条第(六)项", "table2.6", "行政强制·本年处理决定数量", "Administrative coercion: decisions this year", "件"],
  ["charge.amount", "第二十条第(八)项", "table2.8", "行政事业性收费·本年收费金额", "Administrative charges: collected this year", "万元"],
] as const satisfies readonly DisclosedRow[];

export type Disclosed2021Id = (typeof rows)[number][0];

/** Table 二 of 国办公开办函〔2021〕30号. */
export const disclosed2021: readonly Indicator[] = rows.map(disclosedRow);
