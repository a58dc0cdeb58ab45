import type { Finding } from "../audit/finding.ts";
import type { Says } from "../audit/speech.ts";
import { type Decided, partsText, sideNames } from "./findingFacts.ts";
import { leadingName, quotedName } from "./indicatorName.ts";
import {
  accountsSentence,
  channelsSentence,
  limitSentence,
  listedSentence,
  rangeSentence,
  scopeSentence,
  sourceSentence,
} from "./limitSentence.ts";
import { growthSentence, ratioSentence, targetSentence, wholeSentence } from "./shareSentence.ts";
import { sumSentence } from "./sumSentence.ts";
import { balanceSentence, columnName, yearsSentence } from "./tableSentence.ts";
import { textSentence, textTitle } from "./textSentence.ts";
import type { PlainMessageKey, Words } from "./words.ts";

/** The words of one kind of check: what it is about, what came of it, and what could be done. */
type FindingWords = {
  readonly title: (finding: Finding, name: string, words: Words) => string;
  readonly sentence: (finding: Finding, verdict: Decided, words: Words) => string;
  readonly remedy: PlainMessageKey;
};

const title = {
  share:
    (key: "audit.ratio.title" | "audit.whole.title" | "audit.range.title") =>
    (_: Finding, share: string, { t }: Words) =>
      t(key, { share }),
  source:
    (key: "audit.appendices.title" | "audit.prose.title") =>
    (_: Finding, name: string, { t }: Words) =>
      t(key, { name }),
  row:
    (key: "audit.listed.title" | "audit.accounts.title") =>
    ({ subject = "" }: Finding, _: string, words: Words) =>
      words.t(key, { row: quotedName(subject, words) }),
  ends: ({ left, right }: Finding, _: string, words: Words) =>
    words.t("audit.within.title", {
      first: sideNames(left, words, "head"),
      second: sideNames(right, words, "middle"),
    }),
};

/** What each check says. No sentence is guessed: a check that says something new needs its own. */
const speeches: Readonly<Record<Says, FindingWords>> = {
  sum: {
    title: (finding, whole, words) =>
      words.t("audit.sum.title", { whole, parts: partsText(finding, words) }),
    sentence: sumSentence,
    remedy: "audit.remedy.sum",
  },
  within: {
    title: title.ends,
    sentence: limitSentence("audit.within"),
    remedy: "audit.remedy.ofWhich",
  },
  notAbove: {
    title: title.ends,
    sentence: limitSentence("audit.within"),
    remedy: "audit.remedy.sections",
  },
  channel: {
    title: title.ends,
    sentence: limitSentence("audit.channel"),
    remedy: "audit.remedy.bounds",
  },
  channels: {
    title: (_, whole, { t }) => t("audit.channels.title", { whole }),
    sentence: channelsSentence,
    remedy: "audit.remedy.bounds",
  },
  issued: {
    title: title.ends,
    sentence: limitSentence("audit.issued"),
    remedy: "audit.remedy.bounds",
  },
  usuallyEqual: {
    title: title.ends,
    sentence: limitSentence("audit.equal"),
    remedy: "audit.remedy.sections",
  },
  range: {
    title: title.share("audit.range.title"),
    sentence: rangeSentence,
    remedy: "audit.remedy.range",
  },
  ratio: {
    title: title.share("audit.ratio.title"),
    sentence: ratioSentence,
    remedy: "audit.remedy.ratio",
  },
  wholeNumbers: {
    title: title.share("audit.whole.title"),
    sentence: wholeSentence,
    remedy: "audit.remedy.granularity",
  },
  growth: {
    title: title.share("audit.whole.title"),
    sentence: growthSentence,
    remedy: "audit.remedy.growth",
  },
  target: {
    title: ({ left }, _, words) => {
      const [first, second] = left.terms.map((each) => quotedName(each.indicator, words));
      return words.t("audit.target.title", { first: first ?? "", second: second ?? "" });
    },
    sentence: targetSentence,
    remedy: "audit.remedy.sections",
  },
  appendices: {
    title: title.source("audit.appendices.title"),
    sentence: sourceSentence("appendices"),
    remedy: "audit.remedy.appendices",
  },
  prose: {
    title: title.source("audit.prose.title"),
    sentence: sourceSentence("prose"),
    remedy: "audit.remedy.prose",
  },
  appendicesScope: {
    title: title.source("audit.appendices.title"),
    sentence: scopeSentence,
    remedy: "audit.remedy.scope",
  },
  proseScope: {
    title: title.source("audit.prose.title"),
    sentence: scopeSentence,
    remedy: "audit.remedy.scope",
  },
  partScope: { title: title.ends, sentence: scopeSentence, remedy: "audit.remedy.scope" },
  balance: {
    title: ({ subject = "" }, _, words) =>
      words.t("audit.balance.title", { column: columnName(subject, words) }),
    sentence: balanceSentence,
    remedy: "audit.remedy.balance",
  },
  carriedOver: {
    title: (_, name, { t }) => t("audit.carriedOver.title", { name }),
    sentence: yearsSentence("carriedOver"),
    remedy: "audit.remedy.years",
  },
  inForce: {
    title: (_, name, { t }) => t("audit.inForce.title", { name }),
    sentence: yearsSentence("inForce"),
    remedy: "audit.remedy.years",
  },
  textAgrees: { title: textTitle, sentence: textSentence, remedy: "audit.remedy.text" },
  textReceived: { title: textTitle, sentence: textSentence, remedy: "audit.remedy.text" },
  textWithCarried: {
    title: textTitle,
    sentence: textSentence,
    remedy: "audit.remedy.text",
  },
  accounts: {
    title: title.row("audit.accounts.title"),
    sentence: accountsSentence,
    remedy: "audit.remedy.structure",
  },
  listed: {
    title: title.row("audit.listed.title"),
    sentence: listedSentence,
    remedy: "audit.remedy.structure",
  },
  measures: {
    title: (_finding, _name, { t }) => t("audit.measures.title"),
    sentence: ({ left, right }, verdict, { t }) =>
      t(`audit.measures.${verdict}`, {
        left: left.value ?? left.text,
        right: right.value ?? right.text,
      }),
    remedy: "audit.remedy.structure",
  },
};

/** What a check is about, in a few words and without its verdict, before its last polish. */
export function titleOf(finding: Finding, words: Words): string {
  const { says, subject } = finding;
  const name = subject === undefined ? "" : leadingName(subject, words);
  return speeches[says].title(finding, name, words);
}

/** What a check came to, where it came to something. */
export function decidedSentence(finding: Finding, verdict: Decided, words: Words): string {
  return speeches[finding.says].sentence(finding, verdict, words);
}

/** What the office could do about a broken check, in general terms. */
export function remedySentence({ says }: Finding, words: Words): string {
  return words.t(speeches[says].remedy);
}
