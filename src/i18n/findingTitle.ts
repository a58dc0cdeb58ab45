import type { Finding } from "../audit/finding.ts";
import { partsText, polished, sideNames } from "./findingFacts.ts";
import { leadingName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

/** What a check is about, in a few words and without its verdict. */
export function findingTitle(finding: Finding, words: Words): string {
  return polished(titleOf(finding, words));
}

function titleOf(finding: Finding, words: Words): string {
  const { kind, subject, indicators, left, right, relation } = finding;
  const { t } = words;
  if (subject === undefined) return t("audit.measures.title");
  const name = leadingName(subject, words);
  if (kind === "sum")
    return t("audit.sum.title", { whole: name, parts: partsText(finding, words) });
  if (kind === "ratio") return t("audit.ratio.title", { share: name });
  if (kind === "granularity") return t("audit.whole.title", { share: name });
  if (kind === "appendices" || kind === "prose") return t(`audit.${kind}.title`, { name });
  if (kind === "structure") {
    const row = quotedName(subject, words);
    return t(indicators.length > 1 ? "audit.listed.title" : "audit.accounts.title", { row });
  }
  if (relation === "∈") return t("audit.range.title", { share: name });
  if (relation === "≥") {
    const [first, second] = left.terms.map((each) => quotedName(each.indicator, words));
    return t("audit.target.title", { first: first ?? "", second: second ?? "" });
  }
  if (kind === "bounds" && right.terms.length > 1) {
    return t("audit.channels.title", { whole: name });
  }
  return t("audit.within.title", {
    first: sideNames(left, words, "head"),
    second: sideNames(right, words, "middle"),
  });
}
