import type { Indicator } from "../../domain/indicator.ts";
import type { HeadingRow } from "../headingRows.ts";

/** What the main text gives figures of. Its ids differ from those of the sections of one report's prose. */
export const textHeadings = [
  ["prose.disclosure", "一", "主动公开", "Proactive disclosure", ""],
  ["prose.requests", "一", "依申请公开", "Disclosure on request", ""],
  ["prose.disputes", "一", "复议和诉讼", "Reviews and lawsuits", ""],
  ["prose.fees", "六", "信息处理费", "Information processing fees", ""],
] as const satisfies readonly HeadingRow[];

/** [id, section, heading, Chinese label, English label, unit] */
const rows = [
  ["text.items.total", "一", "prose.disclosure", "主动公开政府信息", "Items of government information disclosed", "条"],
  ["text.items.website", "一", "prose.disclosure", "网站公开信息", "Items published on the website", "条"],
  ["text.items.wechat", "一", "prose.disclosure", "政务微信发布信息", "Items published on WeChat", "条"],
  ["text.items.weibo", "一", "prose.disclosure", "政务微博发布信息", "Items published on Weibo", "条"],
  ["text.items.newMedia", "一", "prose.disclosure", "政务新媒体发布信息", "Items published on government new media", "条"],
  ["text.normative.issued", "一", "prose.disclosure", "制发行政规范性文件", "Normative documents issued", "件"],
  ["text.normative.inForce", "一", "prose.disclosure", "现行有效行政规范性文件", "Normative documents in force", "件"],
  ["text.request.received", "一", "prose.requests", "收到或受理申请", "Requests received or accepted", "件"],
  ["text.request.citizen", "一", "prose.requests", "自然人申请", "Requests of individuals", "件"],
  ["text.request.organisations", "一", "prose.requests", "法人或其他组织申请", "Requests of organisations", "件"],
  ["text.request.carriedIn", "一", "prose.requests", "上年结转申请", "Requests carried over from last year", "件"],
  ["text.request.concluded", "一", "prose.requests", "办结或答复申请", "Requests concluded or answered", "件"],
  ["text.request.granted", "一", "prose.requests", "予以公开", "Granted in full", "件"],
  ["text.request.partial", "一", "prose.requests", "部分公开", "Granted in part", "件"],
  ["text.request.disclosed", "一", "prose.requests", "予以公开及部分公开", "Granted in full or in part", "件"],
  ["text.request.refused", "一", "prose.requests", "不予公开", "Refused", "件"],
  ["text.request.unavailable", "一", "prose.requests", "无法提供", "Could not be provided", "件"],
  ["text.request.notProcessed", "一", "prose.requests", "不予处理", "Not processed", "件"],
  ["text.request.other", "一", "prose.requests", "其他处理", "Handled otherwise", "件"],
  ["text.request.carriedOut", "一", "prose.requests", "结转下年度办理", "Requests carried over to next year", "件"],
  ["text.review.total", "一", "prose.disputes", "政府信息公开行政复议", "Administrative reviews over disclosure", "件"],
  ["text.litigation.total", "一", "prose.disputes", "政府信息公开行政诉讼", "Lawsuits over disclosure", "件"],
  ["text.fee", "六", "prose.fees", "收取信息处理费", "Information processing fees charged", "元"],
] as const satisfies readonly (readonly [string, string, string, string, string, string])[];

export type TextIndicatorId = (typeof rows)[number][0];

/** The figures that the main text of a report since 2019 may give in sentences that many reports share. */
export const textIndicators: readonly Indicator[] = rows.map(([id, code, heading, zh, en, unit]) => ({
  ...{ id, code, heading, unit },
  origin: "prose",
  label: { zh, en },
  kind: "count",
  scope: "sentence",
}));
