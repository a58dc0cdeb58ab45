import type { Indicator } from "../../domain/indicator.ts";
import { type DisclosedRow, disclosedRow } from "../since2019/disclosedRow.ts";

const rows = [
  ["rules.made", "第二十条第(一)项", "table2.1", "规章·本年新制作数量", "Government rules: made this year", "件"],
  ["rules.published", "第二十条第(一)项", "table2.1", "规章·本年新公开数量", "Government rules: newly published this year", "件"],
  ["rules.publishedTotal", "第二十条第(一)项", "table2.1", "规章·对外公开总数量", "Government rules: published in all", "件"],
  ["normative.made", "第二十条第(一)项", "table2.1", "规范性文件·本年新制作数量", "Normative documents: made this year", "件"],
  ["normative.published", "第二十条第(一)项", "table2.1", "规范性文件·本年新公开数量", "Normative documents: newly published this year", "件"],
  ["normative.publishedTotal", "第二十条第(一)项", "table2.1", "规范性文件·对外公开总数量", "Normative documents: published in all", "件"],
  ["licence.itemsBefore", "第二十条第(五)项", "table2.5", "行政许可·上一年项目数量", "Administrative licences: items in the year before", "项"],
  ["licence.itemsChange", "第二十条第(五)项", "table2.5", "行政许可·本年增/减", "Administrative licences: change this year", "项"],
  ["licence.decisions", "第二十条第(五)项", "table2.5", "行政许可·本年处理决定数量", "Administrative licences: decisions this year", "件"],
  ["otherService.itemsBefore", "第二十条第(五)项", "table2.5", "其他对外管理服务事项·上一年项目数量", "Other services to the public: items in the year before", "项"],
  ["otherService.itemsChange", "第二十条第(五)项", "table2.5", "其他对外管理服务事项·本年增/减", "Other services to the public: change this year", "项"],
  ["otherService.decisions", "第二十条第(五)项", "table2.5", "其他对外管理服务事项·本年处理决定数量", "Other services to the public: decisions this year", "件"],
  ["penalty.itemsBefore", "第二十条第(六)项", "table2.6", "行政处罚·上一年项目数量", "Administrative penalties: items in the year before", "项"],
  ["penalty.itemsChange", "第二十条第(六)项", "table2.6", "行政处罚·本年增/减", "Administrative penalties: change this year", "项"],
  ["penalty.decisions", "第二十条第(六)项", "table2.6", "行政处罚·本年处理决定数量", "Administrative penalties: decisions this year", "件"],
  ["coercion.itemsBefore", "第二十条第(六)项", "table2.6", "行政强制·上一年项目数量", "Administrative coercion: items in the year before", "项"],
  ["coercion.itemsChange", "第二十条第(六)项", "table2.6", "行政强制·本年增/减", "Administrative coercion: change this year", "项"],
  ["coercion.decisions", "第二十条第(六)项", "table2.6", "行政强制·本年处理决定数量", "Administrative coercion: decisions this year", "件"],
  ["charge.itemsBefore", "第二十条第(八)项", "table2.8", "行政事业性收费·上一年项目数量", "Administrative charges: items in the year before", "项"],
  ["charge.itemsChange", "第二十条第(八)项", "table2.8", "行政事业性收费·本年增/减", "Administrative charges: change this year", "项"],
  ["procurement.projects", "第二十条第(九)项", "table2.9", "政府集中采购·采购项目数量", "Centralised procurement: projects", "项"],
  ["procurement.amount", "第二十条第(九)项", "table2.9", "政府集中采购·采购总金额", "Centralised procurement: amount", "元"],
] as const satisfies readonly DisclosedRow[];

export type Disclosed2019Id = (typeof rows)[number][0];

/** Table 二 of 国办公开办函〔2019〕60号. */
export const disclosed2019: readonly Indicator[] = rows.map(disclosedRow);
