import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import { beside, cases, documents, items, organisations, request, yuan } from "./wording.ts";

/** What the clauses before have made known, within a sentence. */
export type Talk = {
  /** What a bare 办结70件 or 予以公开20件 is about. */
  readonly topic: "requests" | "disputes" | "items" | undefined;
  /** Whether the requests last spoken of are those received. */
  readonly ofReceived: boolean;
  /** The sentence has named requests for information, so that a bare 申请 means one. */
  readonly requestsNamed: boolean;
};

/** A sentence that many reports share. A clause says it from its first to its last letter, or does not. */
export type Statement = {
  /** "known" where it is understood and not kept. */
  readonly id: TextIndicatorId | "known";
  /** With the groups `head`, the words before it, and `number`; `bare` where it does not say what it counts. */
  readonly pattern: RegExp;
  /** Words that may stand before the subject. */
  readonly leads?: RegExp;
  /** What must have been spoken of. */
  readonly about?: (talk: Talk) => boolean;
  /** It names another time or no subject by its nature. */
  readonly anyTime?: true;
  /** It may count what has gathered until the end of the year. */
  readonly stock?: true;
  /** It is about the whole only where it says of whom, or begins its sentence. */
  readonly alone?: true;
  readonly talk?: Partial<Talk>;
};

const head = "^(?<head>.*?)";
const among = /^(?:其中|另外?|包括|涉及|含|有|分别为|分别是)+/;
const requests = (talk: Talk) => talk.topic === "requests";
const ofRequests: Partial<Talk> = { topic: "requests", ofReceived: false };

function outcome(id: TextIndicatorId, words: string): Statement {
  return {
    id,
    pattern: new RegExp(`${head}${words}的?(?:申请)?${cases}`),
    ...{ leads: among, about: requests, talk: {} },
  };
}

/** Reasons, all of them: with one named alone the number would be of that reason. */
const reasons = "(?:(?:因|属|属于)[^\\d]{1,40}等(?:情形|原因|情况)?(?:而)?)?";

const channels: readonly (readonly [TextIndicatorId, string])[] = [
  ["text.items.website", "(?:门户)?网站(?:平台)?(?:上)?"],
  ["text.items.wechat", "(?:官方|政务)?微信(?:公众号|公众平台|平台)?"],
  ["text.items.weibo", "(?:官方|政务)?微博(?:平台)?"],
  ["text.items.newMedia", "政务新媒体(?:平台|账号)?"],
];
const publish = "(?:主动公开|公开|发布|公布|推送)";

/** The statements about requests. */
function requestStatements(year: number | undefined): readonly Statement[] {
  const before = beside(year, -1);
  const after = beside(year, 1);
  const received = "(?:收到并受理|接收到|收到|受理|接收|接到|新收)了?";
  const concluded = "(?:办理答复|办结答复|答复办结|办结|办复|答复)了?";
  const finished = "(?:办理答复|办结答复|答复办结|办结|办复)了?";
  const others = "(?:商业企业|企业|科研机构|社会公益组织|法律服务机构|其他组织|其他)";
  const carried = "(?:结转|顺延|转)(?:至|到|入)?";
  return [
    {
      ...{
        id: "text.request.received",
        pattern: new RegExp(`${head}${received}${request}${cases}`),
      },
      talk: { topic: "requests", ofReceived: true, requestsNamed: true },
    },
    {
      ...{
        id: "text.request.received",
        pattern: new RegExp(`${head}${received}(?:有效)?申请件?${cases}`),
      },
      about: ({ requestsNamed }) => requestsNamed,
      talk: { topic: "requests", ofReceived: true },
    },
    {
      ...{
        id: "text.request.concluded",
        pattern: new RegExp(`${head}${concluded}${request}${cases}`),
      },
      talk: { ...ofRequests, requestsNamed: true },
    },
    {
      ...{
        id: "text.request.concluded",
        pattern: new RegExp(`${head}${concluded}(?:申请件?)?${cases}`),
      },
      ...{ about: requests, talk: ofRequests },
    },
    {
      ...{
        id: "text.request.concluded",
        pattern: new RegExp(`${head}${finished}(?:申请件?)?${cases}`),
      },
      ...{ leads: /^其中/, about: requests, talk: ofRequests },
    },
    {
      ...{ id: "text.request.citizen", leads: among },
      pattern: new RegExp(`${head}(?:自然人|公民)(?:提出|提交)?的?(?:${request}|申请)?${cases}`),
      about: (talk) => requests(talk) && talk.ofReceived,
    },
    {
      ...{ id: "text.request.organisations", leads: among },
      pattern: new RegExp(`${head}${organisations}(?:提出|提交)?的?(?:${request}|申请)?${cases}`),
      about: (talk) => requests(talk) && talk.ofReceived,
    },
    {
      ...{ id: "known", leads: among, about: requests },
      pattern: new RegExp(`${head}${others}(?:提出|提交)?的?(?:${request}|申请)?${cases}`),
    },
    {
      ...{
        id: "text.request.carriedIn",
        leads: among,
        about: requests,
        anyTime: true,
        talk: ofRequests,
      },
      pattern: new RegExp(
        `${head}(?:${before}结转(?:至?本年度?)?(?:办理)?的?|结转${before}的?)(?:${request}|申请)?${cases}`,
      ),
    },
    {
      ...{
        id: "text.request.carriedOut",
        leads: among,
        about: requests,
        anyTime: true,
        talk: ofRequests,
      },
      pattern: new RegExp(
        `${head}${carried}${after}(?:继续)?(?:办理|答复)?的?(?:${request}|申请)?${cases}`,
      ),
    },
    {
      ...{ id: "text.request.carriedOut", about: requests, anyTime: true, talk: ofRequests },
      leads: /^(?:其余|另有?|尚有|剩余|余下)+/,
      pattern: new RegExp(
        `${head}(?<number>\\d+)件(?:${request}|申请)?(?:按照?※?(?:的?规定)?)?${carried}${after}(?:继续)?(?:办理|答复)?※?$`,
      ),
    },
    outcome("text.request.disclosed", "(?:决定)?予以公开(?:及|和|或|以及|、)(?:予以)?部分公开"),
    outcome("text.request.granted", "(?:决定)?(?:予以|全部)公开"),
    outcome("text.request.partial", "(?:决定)?(?:予以)?部分公开"),
    outcome("text.request.refused", `${reasons}(?:决定)?不予公开`),
    outcome("text.request.unavailable", `${reasons}无法提供`),
    outcome("text.request.notProcessed", `${reasons}不予处理`),
    outcome("text.request.other", "(?:作|按)?其他(?:方式)?处理"),
  ];
}

/** The statements about reviews and lawsuits over disclosure: of others they say nothing. */
function disputeStatements(): readonly Statement[] {
  const over =
    "(?:因|涉及|涉)?(?:政府)?信息公开(?:工作|申请|答复|类|案件|方面|引发|引起|产生|提起|被申请|被提起|的)*(?:共发生|共收到|共有|发生|收到|新增|有|共)?";
  const talk: Partial<Talk> = { topic: "disputes", ofReceived: false };
  const disputes = ({ topic }: Talk) => topic === "disputes";
  const plain = (id: TextIndicatorId, name: string): readonly Statement[] => [
    { id, pattern: new RegExp(`${head}${over}${name}(?:案件|案|申请)?${cases}`), talk },
    {
      id,
      pattern: new RegExp(`${head}(?:发生|引发|提起)?${name}(?:案件|案|申请)?${cases}`),
      about: disputes,
      talk,
    },
  ];
  const result =
    "(?:结果)?(?:维持|纠正|被?纠错|其他结果|其他|尚未审结|未审结|审结|撤销|驳回|撤回|终止)(?:原行为)?";
  return [
    ...plain("text.review.total", "行政复议"),
    ...plain("text.litigation.total", "(?:行政)?诉讼"),
    { id: "known", pattern: new RegExp(`${head}${result}${cases}`), leads: among, about: disputes },
  ];
}

function itemStatements(): readonly Statement[] {
  const talk: Partial<Talk> = { topic: "items", ofReceived: false };
  const each = channels.flatMap(([id, channel]): readonly Statement[] => {
    const leads = /^(?:其中)?|(?:通过|利用|依托|运用|在)|政府$/g;
    const said = `${head}${channel}(?:共|累计)*`;
    const kind = "(?:各类|各项)?(?:政府|政务)?信息";
    return [
      { id, leads, talk, alone: true, pattern: new RegExp(`${said}${publish}${kind}${items}`) },
      {
        ...{ id, leads, talk, about: ({ topic }: Talk) => topic === "items" },
        pattern: new RegExp(`${said}${publish}(?:${kind})?${items}`),
      },
    ];
  });
  return [
    {
      ...{ id: "text.items.total", talk, alone: true },
      pattern: new RegExp(`${head}(?:主动公开|公开|公布)(?:各类|各项)?政府信息${items}`),
    },
    ...each,
  ];
}

function documentStatements(): readonly Statement[] {
  const name = "的?(?:行政)?规范性文件";
  return [
    {
      ...{ id: "text.normative.issued", leads: /(?:动态|更新)+$/ },
      pattern: new RegExp(`${head}(?:新)?(?:制发|制定|印发|出台)${name}${documents}`),
    },
    {
      ...{
        id: "text.normative.inForce",
        stock: true,
        leads: /(?:集中|动态|主动|公开|更新|发布)+$/,
      },
      pattern: new RegExp(`${head}(?:现行有效${name}|规范性文件现行有效)${documents}`),
    },
  ];
}

/** Section 六: what was charged for processing requests. */
function feeStatements(): readonly Statement[] {
  const fee = "(?:政府)?(?:信息公开)?(?:信息)?(?:公开)?处理费用?";
  return [{ id: "text.fee", pattern: new RegExp(`${head}(?:收取|收缴)的?${fee}(?:金额)?${yuan}`) }];
}

/** Everything that is understood in a section, the more telling of two alike first. */
export function statementsOf(section: "一" | "六", year: number | undefined): readonly Statement[] {
  if (section === "六") return feeStatements();
  return [
    ...requestStatements(year),
    ...disputeStatements(),
    ...itemStatements(),
    ...documentStatements(),
  ];
}
