import { describeChart } from "../../charts/describe.ts";
import { type ChartModel, lastingNotes, type Note } from "../../charts/model.ts";
import { findChart } from "../../charts/registry.ts";
import type { Report } from "../../domain/report.ts";
import type { ChartSlide } from "../../export/slides/slide.ts";
import type { Words } from "../../i18n/words.ts";
import type { ChartItem } from "../basket/briefing.ts";
import { chartOfItem } from "./chartOfItem.ts";
import type { DeckEntry } from "./deckEntry.ts";
import { modelSentence } from "./modelSentence.ts";

export function chartEntry(item: ChartItem, report: Report, words: Words): DeckEntry | undefined {
  const built = chartOfItem(item, report, words);
  if (!built) return undefined;
  const { model } = built;
  const headline = item.headline.trim();
  const comment = item.comment.trim();
  const slide: ChartSlide = {
    kind: "chart",
    model,
    report: built.report,
    caveats: item.caveat,
    section: sectionOf(item, words),
    speakerNotes: modelSentence(model, words),
    ...(headline === "" ? {} : { headline }),
    ...(comment === "" ? {} : { comment }),
  };
  const shown = { ...shownModel(slide), ...(headline === "" ? {} : { headline }) };
  return {
    item,
    report,
    slide,
    name: model.kicker,
    alt: [describeChart(shown, words), comment].filter((text) => text !== "").join("\n"),
    contradictions: model.notes.filter(isContradiction).map((note) => withExplanation(note, words)),
  };
}

/** A deck's charts stand under the pages that they come from. */
function sectionOf({ chart }: ChartItem, words: Words): string | undefined {
  const definition = findChart(chart);
  return definition && words.t(`page.${definition.page}`);
}

/** The model as a slide's picture shows it: without its caveats where they were taken away. */
export function shownModel({ model, caveats }: ChartSlide): ChartModel {
  if (caveats) return model;
  return { ...model, notes: lastingNotes(model) };
}

function isContradiction({ kind }: Note): boolean {
  return kind === "contradiction";
}

function withExplanation({ text, finding }: Note, words: Words): string {
  return [text, finding?.explanation ?? ""]
    .filter((part) => part !== "")
    .join(words.t("chart.sentenceSpace"));
}
