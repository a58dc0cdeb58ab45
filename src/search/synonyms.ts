import { normalText } from "./normalText.ts";

/** Words that people use for the same thing. Who types one of them is also shown the others. */
const groups: readonly (readonly string[])[] = [
  ["诉讼", "官司", "起诉", "litigation", "lawsuit", "court", "sue"],
  ["复议", "administrative review", "appeal"],
  ["收费", "费用", "收取", "fee", "fees", "charge", "cost"],
  [
    "矛盾",
    "不一致",
    "对不上",
    "打架",
    "前后不一致",
    "contradiction",
    "inconsistency",
    "discrepancy",
  ],
  ["不予公开", "不同意公开", "拒绝", "refused", "refusal", "denied", "rejected"],
  ["回复", "答复", "办结", "reply", "answered", "response"],
  ["投诉", "举报", "complaint", "complaints"],
  ["经费", "预算", "资金", "budget", "money", "funding"],
  ["人员", "员工", "编制", "staff", "people", "employees"],
  ["更正", "订正", "勘误", "correction", "erratum"],
  ["公民", "个人", "自然人", "citizens", "individual"],
  ["邮寄", "信函", "by mail", "post"],
  ["网办", "在线", "网上", "online", "internet"],
  ["不见面", "no visit", "without a visit"],
];

const byWord = new Map<string, readonly string[]>(
  groups.flatMap((group) => group.map((word) => [normalText(word), group] as const)),
);

/** Other words for a query, none where it is no word of the list. */
export function synonymsOf(query: string): readonly string[] {
  const word = normalText(query);
  // A plural is the same word.
  const group = byWord.get(word) ?? byWord.get(word.replace(/ies$/, "y").replace(/s$/, ""));
  return group?.filter((each) => normalText(each) !== word) ?? [];
}
