import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import { among, head, type Statement, type Talk } from "./statement.ts";
import { beside, cases, organisations, request } from "./wording.ts";

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

/** The statements about requests. */
export function requestStatements(year: number | undefined): readonly Statement[] {
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
