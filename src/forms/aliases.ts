import type { IndicatorId } from "./indicators.ts";

/** [id, what people call it in Chinese, in English]: for what the form's own wording hides. */
const rows = [
  ["channel.website", ["网站"], ["website"]],
  ["channel.weibo", ["微博"], ["weibo"]],
  ["channel.wechat", ["微信"], ["wechat"]],
  ["response.articles", ["政策解读", "解读"], ["explanations"]],
  ["application.received", ["申请", "依申请"], ["applications", "requests"]],
  ["application.replied", ["答复", "回复"], ["replies", "answers"]],
  ["application.replied.granted", ["同意公开"], ["granted"]],
  ["application.replied.refused", ["不予公开", "拒绝公开"], ["refused", "refusals", "denied"]],
  ["review.total", ["复议"], ["review", "reviews"]],
  ["litigation.total", ["诉讼", "官司"], ["litigation", "lawsuits"]],
  ["complaints.total", ["投诉", "举报"], ["complaints"]],
  ["fees.collected", ["收费", "费用"], ["fees", "charges"]],
  ["capacity.offices", ["机构"], ["offices"]],
  ["capacity.staff", ["人员"], ["staff"]],
  ["capacity.budget", ["经费", "预算"], ["budget"]],
  ["training.courses", ["培训"], ["training"]],
  ["service.items", ["政务服务"], ["services"]],
  ["request.new", ["申请", "依申请", "新收"], ["applications", "requests"]],
  ["request.granted", ["同意公开"], ["granted"]],
  ["request.carriedOut", ["结转"], ["carried over", "backlog"]],
  ["dispute.review.total", ["复议"], ["review", "reviews"]],
  ["dispute.direct.total", ["诉讼", "官司"], ["litigation", "lawsuits"]],
  ["charge.amount", ["收费", "费用"], ["fees", "charges"]],
] as const satisfies readonly (readonly [IndicatorId, readonly string[], readonly string[]])[];

const aliases = new Map<string, readonly string[]>(rows.map(([id, zh, en]) => [id, [...zh, ...en]]));

/** Words that name an indicator as well as its label does. */
export function aliasesOf(id: string): readonly string[] {
  return aliases.get(id) ?? [];
}
