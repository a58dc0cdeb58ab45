import type { ChartModel, Note } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";

/** What someone wrote for one picture in place of the chart's own words. */
export type FigureEdits = {
  readonly headline?: string;
  readonly subtitle?: string;
  /** Stands before the chart's own notes. */
  readonly note?: string;
};

type FigureNote = { readonly text: string; readonly contradiction: boolean };

export type FigureText = {
  readonly kicker: string;
  /** Stands whatever else is left out; empty where the chart shows the report. */
  readonly stamp: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly notes: readonly FigureNote[];
  /** The same where there is no room for sentences: what it stands on, how much does not agree. */
  readonly brief: readonly FigureNote[];
  /** Says that not all of the chart is drawn. */
  readonly part: string;
  readonly source: string;
};

/** The words of a figure: the chart's own, what was edited, and as many notes as there is room for. */
export function figureText(
  model: ChartModel,
  edits: FigureEdits,
  room: "all" | "first",
  words: Words,
): FigureText {
  const asFigureNote = (note: Note) => ({
    text: noteText(note, words),
    contradiction: note.kind === "contradiction",
  });
  const notes = notesIn(model, room, words).map(asFigureNote);
  const contradictions = model.notes.filter(({ kind }) => kind === "contradiction").length;
  const written = edits.note?.trim();
  return {
    kicker: `${model.place} · ${model.kicker}`,
    stamp: model.assumption?.stamp ?? "",
    headline: edits.headline?.trim() || model.headline,
    subtitle: edits.subtitle?.trim() || model.subtitle,
    notes: written ? [{ text: written, contradiction: false }, ...notes] : notes,
    brief: [
      ...notesIn({ ...model, notes: [] }, room, words).map(asFigureNote),
      ...(contradictions > 0
        ? [{ text: words.t("figure.contradictions", { n: contradictions }), contradiction: true }]
        : []),
    ],
    part: words.t("figure.part"),
    source: model.source,
  };
}

/**
 * Only the drawing, for a page that says the rest itself. What says that the chart stands on an
 * assumption stays, and so do the signs on the numbers.
 */
export function withoutWords(text: FigureText, { assumption }: ChartModel): FigureText {
  const notes = assumption
    ? text.notes.filter(({ text: note }) => note.includes(assumption.text))
    : [];
  return { ...text, kicker: "", headline: "", subtitle: "", notes, brief: notes, source: "" };
}

/** As many notes as there is room for, and always the one that says what the chart stands on. */
function notesIn({ notes, assumption }: ChartModel, room: "all" | "first", words: Words): Note[] {
  const others = notes.filter(({ kind }) => kind !== "assumption");
  return [
    ...(assumption ? [{ kind: "assumption" as const, text: assumption.text }] : []),
    ...(room === "all" ? others : firstContradiction(others, words)),
  ];
}

/** The topic of a chart, with the stamp before it where the chart stands on an assumption. */
export function stampedKicker({ kicker, assumption }: ChartModel): string {
  return assumption ? `${assumption.stamp} · ${kicker}` : kicker;
}

/** The first contradiction in full, and how many more there are: a caveat is never dropped unsaid. */
function firstContradiction(notes: readonly Note[], words: Words): Note[] {
  const [first, ...others] = notes.filter((note) => note.kind === "contradiction");
  if (!first) return [];
  const more = others.length > 0 ? words.t("figure.moreContradictions", { n: others.length }) : "";
  const text = [first.text, more].filter((part) => part !== "");
  return [{ kind: "contradiction", text: text.join(words.t("chart.sentenceSpace")) }];
}

function noteText(note: Note, words: Words): string {
  const label =
    note.kind === "contradiction"
      ? `≠ ${words.t("chart.note.contradiction")}`
      : words.t(`chart.note.${note.kind}`);
  const explanation = note.finding?.explanation ?? "";
  const text =
    explanation === "" ? note.text : `${note.text}${words.t("chart.sentenceSpace")}${explanation}`;
  return words.t("figure.note", { label, text });
}
