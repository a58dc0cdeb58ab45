import type { HeadingRow } from "../headingRows.ts";

/** The sections of the main text that give figures, in reading order. */
export const proseHeadings = [
  ["prose.1.1", "一(一)", "制度体系建设", "Rules and organisation", ""],
  ["prose.1.2", "一(二)", "网站平台建设", "Website and mailbox", ""],
  ["prose.1.3", "一(三)", "互联网+政务服务", "Internet plus government services", ""],
  ["prose.1.4", "一(四)", "政策解读", "Explaining policy", ""],
  ["prose.2.1", "二(一)", "主动公开", "Proactive disclosure", ""],
  ["prose.2.2", "二(二)", "公共企事业单位", "Public enterprises and institutions", ""],
  ["prose.3", "三", "依申请公开", "Disclosure on application", ""],
  ["prose.4", "四", "复议和诉讼", "Review and litigation", ""],
  ["prose.5", "五", "放管服改革", "Administrative reform", ""],
] as const satisfies readonly HeadingRow[];
