import { reported } from "../../domain/value.ts";
import type { TextIndicatorId } from "../../forms/since2019/text.ts";
import type { CellReading } from "../cellReading.ts";
import type { PlaceAndYear } from "../placeAndYear.ts";
import { type Clause, clausesOf, enumerated, sentencesOf, sliceOf } from "./clauses.ts";
import { comparison, type Period, periodOf } from "./period.ts";
import type { ProseSection } from "./proseSections.ts";
import type { Speaker, Speakers } from "./speaker.ts";
import type { Statement, Talk } from "./statement.ts";
import { statementsOf } from "./statements.ts";

/** A figure of the text. */
export type Found = CellReading & { readonly indicator: TextIndicatorId };

/** What is known at a place of the text from what stands before it. */
type Context = Talk & {
  readonly period: Period | undefined;
  readonly speaker: Speaker | undefined;
  /** The sentence has said that it is about the year. */
  readonly dated: boolean;
  /** Nothing but when and who has been said in the sentence. */
  readonly fresh: boolean;
  /** The last number spoken of was how much more or less: 其中 is about that. */
  readonly compared: boolean;
};

const silent: Talk = { topic: undefined, ofReceived: false, requestsNamed: false };
const start: Context = {
  ...silent,
  period: undefined,
  speaker: undefined,
  dated: false,
  fresh: true,
  compared: false,
};

const counted = /\d[余多]?(?:万|千|百)?[余多]?(?:件|宗|条|份|起|例|个|项|人|次|篇|元)/;
const requestsSpokenOf = /信息公开申请|依申请公开/;

/** A clause of more characters than this is no clause, and would take its time. */
const longest = 200;

/** Digits with a space or the end of a line between them can be two numbers. */
function numberIn(
  { text, at }: Clause,
  printed: string,
  { gaps }: ProseSection,
): number | undefined {
  const from = text.lastIndexOf(printed);
  const broken = at.slice(from + 1, from + printed.length).some((each) => gaps[each]);
  return broken ? undefined : Number(printed.replaceAll(",", ""));
}

/** The figures of one section, in the order in which it says them. */
export function readSection(
  section: ProseSection,
  { year }: PlaceAndYear,
  who: Speakers,
): readonly Found[] {
  const statements = statementsOf(section.code, year);
  const found: Found[] = [];
  let context = start;

  /** Whether a statement is to be believed where it stands. */
  const stands = (each: Statement, text: string, words: string, context: Context): boolean => {
    if (each.about && !each.about(context)) return false;
    // Gathered since when, only a year tells.
    if (text.includes("累计") && !context.dated) return false;
    if (context.compared && words.startsWith("其中")) return false;
    const speaker = who.of(words, each.leads);
    if (speaker === "other") return false;
    const named = speaker === "named" || (context.fresh && context.speaker === "named");
    if (!named && context.speaker === "other") return false;
    if (each.alone && !named && !(context.fresh && context.dated)) return false;
    if (each.anyTime) return true;
    return (
      context.period === undefined ||
      context.period === "year" ||
      (each.stock === true && context.period === "end")
    );
  };

  /** Reads one piece of a clause, and says what is known after it. */
  const readPiece = (
    piece: Clause,
    context: Context,
    sentence: { text: string; number: number },
  ): Context => {
    for (const each of statements) {
      const { head = "", number: printed } = each.pattern.exec(piece.text)?.groups ?? {};
      if (printed === undefined || !stands(each, piece.text, head, context)) continue;
      const number = numberIn(piece, printed, section);
      const next = { ...context, ...each.talk, fresh: false, compared: false };
      if (number === undefined || each.id === "known") return next;
      const place = section.places[piece.at[piece.text.lastIndexOf(printed)] ?? 0] ?? { line: 0 };
      found.push({
        ...{ indicator: each.id, value: reported(number, printed), proof: "read" },
        ...{ place, candidates: [] },
        passage: { text: sentence.text, sentence: sentence.number },
      });
      return next;
    }
    // Of what is counted here, the numbers after it could be parts.
    return counted.test(piece.text) ? { ...context, ...silent, fresh: false } : context;
  };

  const readClause = (
    clause: Clause,
    before: Context,
    sentence: { text: string; number: number },
  ): Context => {
    if (clause.text.length > longest)
      return { ...before, ...silent, period: "other", fresh: false };
    let context = {
      ...before,
      requestsNamed: before.requestsNamed || requestsSpokenOf.test(clause.text),
    };
    const carried = statements.find((each) => each.anyTime && each.pattern.test(clause.text));
    if (carried) {
      return enumerated(clause).reduce((now, piece) => readPiece(piece, now, sentence), context);
    }
    if (comparison.test(clause.text)) {
      return counted.test(clause.text)
        ? { ...context, compared: true, ofReceived: false, fresh: false }
        : context;
    }
    const { period, before: words, after } = periodOf(clause.text, year);
    const turned = who.turns(period === "other" ? clause.text : words + after);
    const outside = words !== "" && who.of(words) === "other";
    context = {
      ...context,
      period: period ?? context.period,
      dated: context.dated || period === "year",
      speaker: turned ?? (words !== "" && !outside ? who.of(words) : context.speaker),
    };
    if (period === "other") return { ...context, ...silent, fresh: false };
    const rest = sliceOf(clause, clause.text.length - after.length);
    context = { ...context, fresh: context.fresh && !outside };
    const next = enumerated(rest).reduce((now, piece) => readPiece(piece, now, sentence), context);
    return { ...next, fresh: next.fresh && who.of(after) !== "other" };
  };

  let ended = 0;
  for (const sentence of sentencesOf(section)) {
    const text = section.printed.slice(sentence.from, sentence.to);
    const about = { text, number: ended + 1 };
    // A heading without a full stop is no sentence for whoever counts them.
    if (/[。!?！？]$/.test(text)) ended += 1;
    const known = found.length;
    context = sentence.opens
      ? start
      : { ...context, fresh: true, dated: false, requestsNamed: false };
    let within = context;
    for (const clause of clausesOf(section, sentence)) {
      // What stands in brackets is about what stands before them, and changes nothing after them.
      within = readClause(clause, clause.depth === 0 ? context : within, about);
      if (clause.depth === 0) context = within;
    }
    if (found.length === known) context = { ...context, ...silent };
  }
  return found;
}
