import type { Heading, Origin } from "../domain/indicator.ts";

/** [id, code, Chinese label, English label, id of the parent heading] */
const rows = [
  ["appendix.1", "一", "主动公开情况", "Proactive disclosure", ""],
  ["appendix.1.2", "一(二)", "通过不同渠道和方式公开", "By channel", "appendix.1"],
  ["appendix.2", "二", "回应解读情况", "Responses and explanations", ""],
  ["appendix.2.2", "二(二)", "通过不同渠道和方式回应解读", "By kind", "appendix.2"],
  ["appendix.3", "三", "依申请公开情况", "Disclosure on application", ""],
  ["appendix.3.4", "三(四)", "申请来源", "Who applied", "appendix.3"],
  ["appendix.4", "四", "行政复议", "Administrative review", ""],
  ["appendix.5", "五", "行政诉讼", "Administrative litigation", ""],
  ["appendix.6", "六", "举报投诉", "Reports and complaints", ""],
  ["appendix.7", "七", "意见箱", "Suggestion box", ""],
  ["appendix.8", "八", "收取的费用", "Fees", ""],
  ["appendix.9", "九", "机构建设和保障经费", "Offices, staff and budget", ""],
  ["appendix.10", "十", "会议和培训", "Meetings and training", ""],
  ["appendix.services", "十一至二十", "互联网+政务服务", "Online government services", ""],
  ["appendix.services.12", "十二", "办件情况", "Cases handled", "appendix.services"],
  ["annex", "附表二", "申请来源统计表", "Second appendix: who applied", ""],
  ["prose.1.1", "一(一)", "制度体系建设", "Rules and organisation", ""],
  ["prose.1.2", "一(二)", "网站平台建设", "Website and mailbox", ""],
  ["prose.1.3", "一(三)", "互联网+政务服务", "Internet plus government services", ""],
  ["prose.1.4", "一(四)", "政策解读", "Explaining policy", ""],
  ["prose.2.1", "二(一)", "主动公开", "Proactive disclosure", ""],
  ["prose.2.2", "二(二)", "公共企事业单位", "Public enterprises and institutions", ""],
  ["prose.3", "三", "依申请公开", "Disclosure on application", ""],
  ["prose.4", "四", "复议和诉讼", "Review and litigation", ""],
  ["prose.5", "五", "放管服改革", "Administrative reform", ""],
] as const;

/** The headings of both appendices, and of the prose sections that give figures, in print order. */
export const headings: readonly Heading[] = rows.map(([id, code, zh, en, parent]) => ({
  id,
  code,
  origin: id.split(".")[0] as Origin,
  label: { zh, en },
  parent: parent === "" ? undefined : parent,
}));
