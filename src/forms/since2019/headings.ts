import type { HeadingRow } from "../headingRows.ts";

/** The headings of tables 二 to 四 in the forms of 2019 and 2021, in print order. */
export const tableHeadings = [
  ["table2", "二", "主动公开政府信息情况", "Information disclosed proactively", ""],
  ["table2.1", "第二十条第(一)项", "规章和规范性文件", "Rules and normative documents", "table2"],
  ["table2.5", "第二十条第(五)项", "行政许可和其他对外管理服务", "Licensing and other services", "table2"],
  ["table2.6", "第二十条第(六)项", "行政处罚和行政强制", "Penalties and coercion", "table2"],
  ["table2.8", "第二十条第(八)项", "行政事业性收费", "Administrative charges", "table2"],
  ["table2.9", "第二十条第(九)项", "政府集中采购", "Centralised procurement", "table2"],
  ["table3", "三", "收到和处理政府信息公开申请情况", "Requests received and handled", ""],
  ["table3.3", "三", "本年度办理结果", "Results this year", "table3"],
  ["table3.3.3", "三(三)", "不予公开", "Refused", "table3.3"],
  ["table3.3.4", "三(四)", "无法提供", "Could not be provided", "table3.3"],
  ["table3.3.5", "三(五)", "不予处理", "Not processed", "table3.3"],
  ["table3.3.6", "三(六)", "其他处理", "Handled otherwise", "table3.3"],
  ["table4", "四", "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "Reviews and lawsuits over disclosure", ""],
  ["table4.review", "行政复议", "行政复议", "Administrative review", "table4"],
  ["table4.litigation", "行政诉讼", "行政诉讼", "Administrative litigation", "table4"],
] as const satisfies readonly HeadingRow[];
