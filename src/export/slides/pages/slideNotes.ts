import { markValue } from "../../../charts/markStatus.ts";
import { type ChartModel, marksOf, type Note } from "../../../charts/model.ts";
import type { Words } from "../../../i18n/words.ts";

/** A note of a chart as a sentence, with the sign of what contradicts. */
export function noteText(note: Note, words: Words, explained: boolean): string {
  const sign = note.kind === "contradiction" ? "≠ " : "";
  const texts = [note.text, explained ? (note.finding?.explanation ?? "") : ""];
  return `${sign}${words.t(`chart.note.${note.kind}`)}${words.t("slides.colon")}${texts
    .filter((text) => text !== "")
    .join(words.t("chart.sentenceSpace"))}`;
}

/** All that a speaker may be asked about a chart: its caveats, how our own numbers were got, its source. */
export function speakerNotes(model: ChartModel, words: Words): string[] {
  const derived = model.panels.flatMap(marksOf).flatMap((mark) =>
    mark.value.kind === "derived"
      ? words.t("slides.derived", {
          label: mark.label,
          formula: mark.value.formula,
          value: markValue(mark, words),
        })
      : [],
  );
  return [
    ...model.notes.map((note) => noteText(note, words, true)),
    ...new Set(derived),
    model.source,
  ];
}

/**
 * The notes as a native chart needs them: a logarithmic axis of PowerPoint is not quite the screen's,
 * so the sentence about it says where the zeros stand.
 */
export function withNativeAxis(model: ChartModel, words: Words): ChartModel {
  const notes = model.notes.map((note) => ({
    ...note,
    text: note.text.replace(words.t("log.method"), () => words.t("slides.log")),
  }));
  return { ...model, notes };
}
