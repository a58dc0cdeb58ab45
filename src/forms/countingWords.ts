import { englishUnits } from "./units.ts";

/**
 * What English counts where the form prints a unit that covers many things: 件 is an application, a
 * letter, a document. By the beginning of an indicator's id, as [one, many]; the longest that fits
 * is meant. What is not here takes the word of its unit.
 */
const countingWords: readonly (readonly [prefix: string, one: string, many: string])[] = [
  ["proactive.normative", "document", "documents"],
  ["application.", "application", "applications"],
  ["n.application.", "application", "applications"],
  ["source.", "application", "applications"],
  ["annex.source.", "application", "applications"],
  ["review.", "review", "reviews"],
  ["n.review.", "review", "reviews"],
  ["litigation.", "lawsuit", "lawsuits"],
  ["n.litigation.", "lawsuit", "lawsuits"],
  ["complaints.", "complaint", "complaints"],
  ["mailbox.", "letter", "letters"],
  ["n.mailbox.received", "letter", "letters"],
  ["n.mailbox.resolved", "letter", "letters"],
  ["n.mailbox.published", "reply", "replies"],
  ["capacity.transferred", "document", "documents"],
  ["service.handled.", "case", "cases"],
  ["response.hotTopics", "matter", "matters"],
  ["n.response.hotTopics", "matter", "matters"],
  ["response.social", "matter", "matters"],
  ["response.other", "matter", "matters"],
  ["response.pressConferences", "conference", "conferences"],
  ["response.interviews", "interview", "interviews"],
  ["n.response.interviews", "interview", "interviews"],
  ["training.meetings", "meeting", "meetings"],
  ["training.courses", "course", "courses"],
  ["service.certificates", "certificate", "certificates"],
  ["n.reform.guides", "guide", "guides"],
  ["n.reform.powers", "power", "powers"],
  ["request.", "request", "requests"],
  ["dispute.review.", "review", "reviews"],
  ["dispute.direct.", "lawsuit", "lawsuits"],
  ["dispute.afterReview.", "lawsuit", "lawsuits"],
  ["rules.", "rule", "rules"],
  ["normative.", "document", "documents"],
  ["licence.decisions", "decision", "decisions"],
  ["otherService.decisions", "decision", "decisions"],
  ["penalty.decisions", "decision", "decisions"],
  ["coercion.decisions", "decision", "decisions"],
  ["charge.items", "charge", "charges"],
  ["procurement.projects", "project", "projects"],
];

/** An English word for one and for many. */
export type UnitWord = readonly [one: string, many: string];

/** Units that say how much rather than what; they are the same whatever is counted. */
const measures = new Set(["%", "天", "工作日", "万元", "元", "Mbps", "人", "人次", "名", ""]);

const known = new Map<string, UnitWord | undefined>();

/** The English word for what an indicator counts; undefined where its unit has the word. */
function countingWord(indicator: string, unit: string): UnitWord | undefined {
  if (measures.has(unit)) return undefined;
  if (!known.has(indicator)) {
    let longest = "";
    let word: readonly [string, string] | undefined;
    for (const [prefix, one, many] of countingWords) {
      if (!indicator.startsWith(prefix) || prefix.length <= longest.length) continue;
      longest = prefix;
      word = [one, many];
    }
    known.set(indicator, word);
  }
  return known.get(indicator);
}

/** English for a unit of the form, by what is counted where the unit covers many things; undefined for others. */
export function unitWord(symbol: string, counted: string): UnitWord | undefined {
  return countingWord(counted, symbol) ?? englishUnits[symbol];
}
