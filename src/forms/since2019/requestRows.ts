/** Which of the two forms prints a row. */
type Printed = "2019" | "2021" | "both";

/** [id, code, heading, Chinese label, English label, printed by]: the rows of table 三 from top to bottom. */
export const requestRows = [
  ["request.new", "一", "table3", "本年新收政府信息公开申请数量", "Requests received this year", "both"],
  ["request.carriedIn", "二", "table3", "上年结转政府信息公开申请数量", "Requests carried over from last year", "both"],
  ["request.granted", "三(一)", "table3.3", "予以公开", "Granted in full", "both"],
  ["request.partial", "三(二)", "table3.3", "部分公开", "Granted in part", "both"],
  ["request.refused.stateSecret", "三(三)1", "table3.3.3", "属于国家秘密", "State secrets", "both"],
  ["request.refused.otherLaw", "三(三)2", "table3.3.3", "其他法律行政法规禁止公开", "Forbidden by other laws or regulations", "both"],
  ["request.refused.security", "三(三)3", "table3.3.3", "危及“三安全一稳定”", "Would endanger national, public or economic security or social stability", "both"],
  ["request.refused.thirdParty", "三(三)4", "table3.3.3", "保护第三方合法权益", "Lawful rights of third parties", "both"],
  ["request.refused.internal", "三(三)5", "table3.3.3", "属于三类内部事务信息", "Internal affairs", "both"],
  ["request.refused.process", "三(三)6", "table3.3.3", "属于四类过程性信息", "Deliberative process", "both"],
  ["request.refused.caseFile", "三(三)7", "table3.3.3", "属于行政执法案卷", "Enforcement case files", "both"],
  ["request.refused.query", "三(三)8", "table3.3.3", "属于行政查询事项", "Subject to a separate inquiry procedure", "both"],
  ["request.unavailable.notHeld", "三(四)1", "table3.3.4", "本机关不掌握相关政府信息", "Not held by the agency", "both"],
  ["request.unavailable.notReady", "三(四)2", "table3.3.4", "没有现成信息需要另行制作", "Not ready-made, would have to be created", "both"],
  ["request.unavailable.unclear", "三(四)3", "table3.3.4", "补正后申请内容仍不明确", "Still unclear after amendment", "both"],
  ["request.notProcessed.petition", "三(五)1", "table3.3.5", "信访举报投诉类申请", "Petition or complaint", "both"],
  ["request.notProcessed.repeat", "三(五)2", "table3.3.5", "重复申请", "Repeated request", "both"],
  ["request.notProcessed.publication", "三(五)3", "table3.3.5", "要求提供公开出版物", "Asks for a public publication", "both"],
  ["request.notProcessed.excessive", "三(五)4", "table3.3.5", "无正当理由大量反复申请", "Excessive requests without good reason", "both"],
  ["request.notProcessed.confirmation", "三(五)5", "table3.3.5", "要求行政机关确认或重新出具已获取信息", "Asks to confirm or reissue information already obtained", "both"],
  ["request.other", "三(六)", "table3.3", "其他处理", "Handled otherwise", "2019"],
  ["request.other.notAmended", "三(六)1", "table3.3.6", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Applicant did not amend in time", "2021"],
  ["request.other.feeUnpaid", "三(六)2", "table3.3.6", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Applicant did not pay the fee in time", "2021"],
  ["request.other.other", "三(六)3", "table3.3.6", "其他", "Other ways of handling", "2021"],
  ["request.total", "三(七)", "table3.3", "本年度办理结果总计", "Concluded this year", "both"],
  ["request.carriedOut", "四", "table3", "结转下年度继续办理", "Carried over to next year", "both"],
] as const satisfies readonly (readonly [string, string, string, string, string, Printed])[];

export type RequestRowId = (typeof requestRows)[number][0];
