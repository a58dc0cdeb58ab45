import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import { among, head, type Statement, type Talk } from "./statement.ts";
import { cases } from "./wording.ts";

/**
 * The statements about reviews and lawsuits over disclosure: of others they say nothing, nor of those that a
 * government received or decided as the one that reviews.
 */
export function disputeStatements(): readonly Statement[] {
  const over =
    "(?:发生|新增)?(?:因|涉及|涉)?(?:政府)?信息公开(?:工作|申请|答复|类|案件|方面|引发|引起|产生|提起|被申请|被提起|的)*(?:共发生|共有|发生|新增|有|共)?";
  const talk: Partial<Talk> = { topic: "disputes", ofReceived: false };
  const disputes = ({ topic }: Talk) => topic === "disputes";
  const plain = (id: TextIndicatorId, name: string): readonly Statement[] => [
    { id, pattern: new RegExp(`${head}${over}${name}(?:案件|案)?${cases}`), talk },
    {
      id,
      pattern: new RegExp(`${head}(?:发生|引发|被?提起)?${name}(?:案件|案)?${cases}`),
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
