import type { Bilingual } from "../../domain/indicator.ts";
import { disputeId, trackIds } from "./disputes.ts";

const tracks = {
  review: { zh: "因政府信息公开工作被申请的行政复议", en: "administrative reviews of acts of disclosure" },
  direct: { zh: "未经复议、直接就政府信息公开提起的行政诉讼", en: "lawsuits over disclosure brought without a review first" },
  afterReview: { zh: "先经行政复议、再就政府信息公开提起的行政诉讼", en: "lawsuits over disclosure brought after a review" },
} as const;

const results = {
  upheld: { zh: "结果维持原行为的件数", en: "that ended with the act upheld" },
  corrected: { zh: "结果对原行为作出纠正的件数，例如撤销、变更、确认违法、责令履行", en: "that ended with the act corrected: annulled, changed, declared unlawful, or ordered" },
  other: { zh: "以其他方式结束的件数，例如撤回、终止", en: "that ended in another way, such as withdrawal" },
  pending: { zh: "到年底还没有审结的件数", en: "not decided by the end of the year" },
  total: { zh: "件数总计，应等于四种结果之和", en: "in all; it should equal the four results" },
} as const;

/** What a cell of table 四 counts. */
export function disputeDefinition(id: string): Bilingual | undefined {
  for (const track of trackIds) {
    for (const result of Object.keys(results) as (keyof typeof results)[]) {
      if (disputeId(track, result) !== id) continue;
      const [first = "", ...rest] = tracks[track].en;
      return { zh: `${tracks[track].zh}，${results[result].zh}。`, en: `${first.toUpperCase()}${rest.join("")} ${results[result].en}.` };
    }
  }
  return undefined;
}
