import type { HeadingRow } from "../headingRows.ts";

/** The headings of the supplement and of the second appendix, in print order. */
export const jiangsuHeadings = [
  ["appendix.services", "十一至二十", "互联网+政务服务", "Online government services", ""],
  ["appendix.services.12", "十二", "办件情况", "Cases handled", "appendix.services"],
  ["annex", "附表二", "申请来源统计表", "Second appendix: who applied", ""],
] as const satisfies readonly HeadingRow[];
