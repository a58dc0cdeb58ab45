import type { HeadingRow } from "../headingRows.ts";

/** The headings of the statistical appendix, in print order. */
export const appendixHeadings = [
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
] as const satisfies readonly HeadingRow[];
