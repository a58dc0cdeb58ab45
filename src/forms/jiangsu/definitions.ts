import type { ServiceIndicatorId } from "./services.ts";

/** [id, Chinese, English]: what each row on online services counts, in our own words. */
export const serviceDefinitions = [
  [
    "service.items",
    "政务服务事项的业务总数，下面的不见面、统一认证、在线办理都是其中的一部分。年报没有说明它与正文所说的事项数怎样对应。",
    "All government services, counted by operation; those without a visit, with unified login and online are some of them. The report does not say how it relates to the items counted in the main text.",
  ],
  ["service.handled.licence", "这一年实际办结的行政许可件数，即批准申请人从事某项活动，例如发给执照。", "Cases of licensing handled in the year: someone is allowed to do something that needs permission, such as running a business."],
  ["service.handled.levy", "这一年实际办理的行政征收件数，即依法向个人或单位收取税费、财物。", "Cases of levying handled in the year: taxes, fees or property collected under the law."],
  ["service.handled.adjudication", "这一年实际办理的行政裁决件数，即由行政机关裁断当事人之间的民事纠纷。", "Cases of adjudication handled in the year: an administrative body decides a civil dispute between two parties."],
  ["service.handled.confirmation", "这一年实际办理的行政确认件数，即认定身份、权利或事实，例如各类登记。", "Cases of confirmation handled in the year: a status, a right or a fact is established, as by registration."],
  ["service.handled.reward", "这一年实际办理的行政奖励件数，即依法给予表彰或奖金。", "Cases of reward handled in the year: an honour or a prize is given under the law."],
  ["service.handled.other", "这一年实际办理、而不属于前五类的行政权力件数。", "Cases handled in the year under administrative powers of any other kind than the five above."],
  ["service.noVisit", "申请人不必跑到窗口就能办成的业务数，是政务服务业务中的一部分。", "Services that can be completed without coming to a counter; some of all government services."],
  ["service.noVisit.share", "不见面服务的业务所占的百分比。年报没有写明基数，按名称应是全部政务服务业务。", "Services without a visit in percent. The report does not state the base; by its name it should be all government services."],
  ["service.unifiedLogin", "用同一个账号登录就能办、不必逐个系统注册的业务数。", "Services that one account opens, without registering in each system anew."],
  ["service.unifiedLogin.share", "实现统一认证的业务所占的百分比；基数没有写明，应是全部政务服务业务。", "Services with unified login in percent. The base is not stated and should be all government services."],
  ["service.online", "可以在网上办理的业务数。能在网上办，不等于从头到尾都在网上办。", "Services that can be handled online, which need not mean online from beginning to end."],
  ["service.online.share", "实现在线办理的业务所占的百分比；与另外两项占比一样，应以全部政务服务业务为基数。", "Services handled online in percent; like the other two shares it should be of all government services."],
  ["service.certificateTemplates", "电子证照系统里已经备好目录和版式的证照种类数；数的是种类，不是发出的证照。", "Kinds of certificate for which the electronic system has an entry and a layout; kinds, not certificates issued."],
  ["service.certificates", "提交到电子证照系统的证照份数，一张算一份。", "Certificates submitted to the electronic system, each counted once."],
] as const satisfies readonly (readonly [ServiceIndicatorId, string, string])[];
