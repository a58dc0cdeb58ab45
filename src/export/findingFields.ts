import type { Basis, FindingKind, Relation, Severity, Verdict } from "../audit/finding.ts";
import type { findingJson } from "../audit/findingJson.ts";
import type { Says } from "../audit/speech.ts";
import type { Bilingual } from "../domain/indicator.ts";

export type FindingKey = keyof ReturnType<typeof findingJson>;

export type FindingField = {
  readonly type: "string" | "number" | "array" | "object";
  readonly description: Bilingual;
  readonly oneOf?: readonly string[];
  /** Whether it always has a value other than null. */
  readonly required: boolean;
};

/** Every member of a union of texts; the type check misses none and lets none in that is not one. */
function membersOf<Text extends string>(members: Readonly<Record<Text, true>>): readonly string[] {
  return Object.keys(members);
}

const sideParts: Bilingual = {
  zh: "text 为算式,缺数处写作“?”;value 为得数,算不出时为 null。",
  en: "text is the arithmetic, with ? where a number is missing; value is what it comes to, or null.",
};

function side(zh: string, en: string): FindingField {
  return {
    type: "object",
    description: { zh: `${zh}${sideParts.zh}`, en: `${en} ${sideParts.en}` },
    required: true,
  };
}

/** What the fields of findings.json mean, for whoever finds the file without the product. */
export const findingFields: Readonly<Record<FindingKey, FindingField>> = {
  rule: {
    type: "string",
    description: {
      zh: "核对的标识,各年报通用。",
      en: "Identifier of the check, the same in every report.",
    },
    required: true,
  },
  verdict: {
    type: "string",
    description: {
      zh: "结论:相符(holds)、不符(broken)、无法判断(undecidable)。空白从不当作 0。",
      en: "What the check came to; undecidable where a number it needs is not known. A blank is never taken for 0.",
    },
    oneOf: membersOf<Verdict>({ holds: true, broken: true, undecidable: true }),
    required: true,
  },
  indicators: {
    type: "array",
    description: {
      zh: "所涉指标的标识,核对对象在前;只涉及文字的核对没有。",
      en: "Identifiers of the indicators that take part, the subject first; none where it is about the text alone.",
    },
    required: true,
  },
  left: side("左边:", "The left side:"),
  right: side("右边:", "The right side:"),
  difference: {
    type: "number",
    description: {
      zh: "左边减右边;任何一边未知时为 null。",
      en: "Left less right; null where either is not known.",
    },
    required: false,
  },
  severity: {
    type: "string",
    description: {
      zh: "不符时对读者的误导程度。",
      en: "How much a broken check would mislead a reader.",
    },
    oneOf: membersOf<Severity>({ high: true, medium: true, low: true }),
    required: true,
  },
  diagnosis: {
    type: "array",
    description: {
      zh: "可能原因的标识,最可能的在前;释义见 explanations。",
      en: "Identifiers of what would explain a broken check, the most plausible first; see explanations.",
    },
    required: true,
  },
  kind: {
    type: "string",
    description: { zh: "核对的类别。", en: "What is compared with what." },
    oneOf: membersOf<FindingKind>({
      ...{ sum: true, ofWhich: true, bounds: true, ratio: true, granularity: true },
      ...{ appendices: true, prose: true, sections: true, years: true, structure: true },
    }),
    required: true,
  },
  says: {
    type: "string",
    description: {
      zh: "由规则选定的说法：按哪一种句式陈述结果。",
      en: "Which sentence states the result; the rule chooses it.",
    },
    oneOf: membersOf<Says>({
      ...{ sum: true, within: true, notAbove: true, channel: true, channels: true, issued: true },
      ...{ usuallyEqual: true, range: true, ratio: true, wholeNumbers: true, growth: true },
      ...{ target: true, appendices: true, prose: true, appendicesScope: true },
      ...{ proseScope: true, partScope: true, accounts: true, listed: true, measures: true },
      ...{ balance: true, carriedOver: true, inForce: true },
      ...{ textAgrees: true, textReceived: true, textWithCarried: true },
    }),
    required: true,
  },
  relation: {
    type: "string",
    description: {
      zh: "左边与右边应有的关系;≈ 为按所印小数位相等,∈ 为在所列范围内。",
      en: "How left must stand to right; ≈ is equal as far as the printed decimals tell, ∈ within the range written on the right.",
    },
    oneOf: membersOf<Relation>({ "=": true, "≤": true, "≥": true, "≈": true, "∈": true }),
    required: true,
  },
  basis: {
    type: "string",
    description: {
      zh: "为什么应当相符;expectation 只是通常如此,不符并不等于有错。",
      en: "Why the two sides should agree; expectation means usually so, and broken then is no error by itself.",
    },
    oneOf: membersOf<Basis>({
      ...{ structure: true, form: true, definition: true },
      ...{ source: true, scope: true, text: true, years: true, expectation: true },
    }),
    required: true,
  },
  missing: {
    type: "array",
    description: {
      zh: "缺少确切数值、以致无法判断的指标。",
      en: "Indicators without which there is no decision.",
    },
    required: true,
  },
  reason: {
    type: "string",
    description: {
      zh: "数字不一致而保留的,填报机关说明的原因;没有说明时为 null。",
      en: "Why numbers that do not agree stay as they are, as the office explains it; null where it does not.",
    },
    required: false,
  },
  explains: {
    type: "string",
    description: {
      zh: "两数不同而仍算相符的原因:scope 为口径不同;否则为 null。",
      en: "Why numbers that differ agree all the same: scope, where they do not cover the same; else null.",
    },
    oneOf: ["scope"],
    required: false,
  },
  notes: {
    type: "array",
    description: {
      zh: "等式以外的事实,各有 code。",
      en: "Facts beside the equation, each with a code.",
    },
    required: true,
  },
  explanations: {
    type: "array",
    description: {
      zh: "diagnosis 各标识的内容:类别、算式、可能程度和更正办法。只是可能,不是认定。",
      en: "What the identifiers in diagnosis stand for: kind, arithmetic, plausibility and correction. Possibilities, not accusations.",
    },
    required: true,
  },
};
