import type { Bilingual, CellPlace } from "../../domain/indicator.ts";
import { applicants } from "./applicants.ts";
import type { RequestRowId } from "./requestRows.ts";

/** [id, Chinese, English]: what each row of table 三 counts, in our own words. */
export const requestDefinitions = [
  ["request.new", "这一年新收到的政府信息公开申请，不含上年没有办完、结转过来的。", "Requests for information that came in this year, without those left over from the year before."],
  ["request.carriedIn", "上一年没有办完、转到这一年继续办理的申请；应等于上年年报的结转下年。", "Requests left over from the year before; last year's report should give the same number as carried over."],
  ["request.granted", "全部内容都予以公开的申请。", "Requests granted in full."],
  ["request.partial", "公开一部分、其余依法不公开的申请。", "Requests granted in part, the rest being withheld under the law."],
  ["request.refused.stateSecret", "因信息属于国家秘密而不予公开的申请。", "Requests refused because the information is a state secret."],
  ["request.refused.otherLaw", "因其他法律、行政法规禁止公开而不予公开的申请。", "Requests refused because another law or regulation forbids disclosure."],
  ["request.refused.security", "因公开会危及国家安全、公共安全、经济安全、社会稳定而不予公开的申请。", "Requests refused because disclosure would endanger national, public or economic security or social stability."],
  ["request.refused.thirdParty", "为保护商业秘密、个人隐私等第三方合法权益而不予公开的申请。", "Requests refused to protect the rights of third parties, such as trade secrets and privacy."],
  ["request.refused.internal", "因信息属于人事、后勤、内部工作流程这三类内部事务而不予公开的申请。", "Requests refused because the information is on staff, logistics or internal workflow."],
  ["request.refused.process", "因信息属于讨论记录、过程稿、磋商信函、请示报告这四类过程性信息而不予公开的申请。", "Requests refused because the information is a record of discussion, a draft, a consultation or a request for instructions."],
  ["request.refused.caseFile", "因信息属于行政执法案卷而不予公开的申请。", "Requests refused because the information is in the file of an enforcement case."],
  ["request.refused.query", "因所要的信息另有法定查询办法，如工商、不动产登记，而不予公开的申请。", "Requests refused because the law has another way to look the information up, as for company or property registers."],
  ["request.unavailable.notHeld", "本机关不掌握所申请的信息，无法提供的申请。", "Requests that could not be met because the agency does not hold the information."],
  ["request.unavailable.notReady", "没有现成的信息、需要另行制作，无法提供的申请。", "Requests that could not be met because the information would have to be created."],
  ["request.unavailable.unclear", "要求补正以后内容仍不明确，无法提供的申请。", "Requests that could not be met because they remained unclear after the applicant was asked to amend them."],
  ["request.notProcessed.petition", "实为信访、举报、投诉，不作为信息公开申请处理的。", "Not processed because they are petitions or complaints."],
  ["request.notProcessed.repeat", "已经答复过、又重复提出的申请。", "Not processed because they repeat a request already answered."],
  ["request.notProcessed.publication", "要求提供公开出版物的申请。", "Not processed because they ask for a publication anyone can get."],
  ["request.notProcessed.excessive", "没有正当理由、大量反复提出的申请。", "Not processed because they are many and repeated without good reason."],
  ["request.notProcessed.confirmation", "要求行政机关确认或重新出具已经获取的信息的申请。", "Not processed because they ask to confirm or reissue information the applicant already has."],
  ["request.other", "不属于以上各类的其他处理。", "Handled in a way that none of the rows above names."],
  ["request.other.notAmended", "行政机关要求补正，申请人没有正当理由、过了期限也没有补正，因而不再处理下去的申请。", "No longer processed because the applicant did not amend the request in time."],
  ["request.other.feeUnpaid", "行政机关发出收费通知，申请人过了期限也没有按通知缴纳费用，因而不再处理下去的申请。", "No longer processed because the applicant did not pay the fee in time."],
  ["request.other.other", "其他处理中不属于前两种情形的。", "Handled otherwise for a reason other than the two rows above."],
  ["request.total", "这一年办结的申请总数，应等于三(一)至三(六)各项之和，也应等于新收加上年结转、减结转下年。", "All requests concluded in the year. It should equal the rows above it, and also received plus carried over less carried on."],
  ["request.carriedOut", "到年底没有办完、转到下一年继续办理的申请。", "Requests not concluded by the end of the year and carried over to the next."],
] as const satisfies readonly (readonly [RequestRowId, string, string])[];

/** A cell counts what its row counts, for one kind of applicant. */
export function cellDefinition({ applicant }: CellPlace, row: Bilingual): Bilingual | undefined {
  const found = applicants.find(({ id }) => id === applicant);
  return found && { zh: `${row.zh}这里只数申请人为“${found.label.zh}”的。`, en: `${row.en} Here only those whose applicants are ${found.within}.` };
}
