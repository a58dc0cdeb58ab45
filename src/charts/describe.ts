import type { Words } from "../i18n/words.ts";
import type { Mark } from "./mark.ts";
import { markValue, workedOut } from "./markStatus.ts";
import { type ChartModel, marksOf } from "./model.ts";

/** One mark in words: what it is, its value or state, its share, and what contradicts it. */
export function describeMark(mark: Mark, words: Words): string {
  const parts = [markValue(mark, words)];
  if (mark.share) {
    parts.push(
      words.t("chart.shareOf", { share: words.percent(mark.share.percent), of: mark.share.of }),
    );
  }
  if (mark.value.kind === "derived") parts.push(workedOut(mark.value, words));
  const fact = words.t("chart.fact", {
    label: mark.label,
    value: parts.join(words.t("chart.comma")),
  });
  return [fact, ...mark.contradictions].join(words.t("chart.sentenceSpace"));
}

/** The text alternative of a whole chart, drawn from the same model as the picture. */
export function describeChart(model: ChartModel, words: Words): string {
  const panels = model.panels.map((panel) => {
    const facts = marksOf(panel).map((mark) => `${mark.label} ${markValue(mark, words)}`);
    const list = facts.join(words.t("chart.semicolon"));
    return panel.title === "" ? list : words.t("chart.fact", { label: panel.title, value: list });
  });
  const notes = model.notes
    .filter(({ kind }) => kind === "contradiction" || kind === "assumption")
    .map((note) =>
      [note.text, note.finding?.explanation ?? ""].join(words.t("chart.sentenceSpace")).trim(),
    );
  return [
    words.t("chart.altLead", { headline: model.headline, subtitle: model.subtitle }),
    ...panels,
    ...notes,
  ].join("\n");
}
