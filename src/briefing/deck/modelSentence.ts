import type { Mark } from "../../charts/mark.ts";
import { markValue } from "../../charts/markStatus.ts";
import { type ChartModel, marksOf, type Panel } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";

/** A sentence with more numbers than this is no sentence any more. */
const mostNumbers = { alone: 3, each: 2 } as const;
/** So few that naming some and not the others would raise questions. */
const fewMarks = 5;

/** The finding of a chart with its main numbers, and where we supposed a number, which. */
export function modelSentence(model: ChartModel, words: Words): string {
  const many = model.panels.length > 1;
  // A mark's label says what it is without its panel.
  const facts = model.panels.flatMap((panel) => {
    const marks = mainMarks(panel, many ? mostNumbers.each : mostNumbers.alone);
    const list = marks.map((mark) => markText(mark, words)).join(words.t("chart.comma"));
    return list === "" ? [] : [list];
  });
  if (facts.length === 0) return words.t("briefing.sentence.finding", { finding: model.headline });
  return words.t("briefing.sentence.chart", {
    finding: model.headline,
    facts: facts.join(words.t("chart.semicolon")),
  });
}

/**
 * The numbers to name: all where there are few, else the largest, in the order of the chart. A flow
 * names what comes out of it; a chart of everything only what it labels itself.
 */
function mainMarks(panel: Panel, most: number): readonly Mark[] {
  const drawn = candidates(panel).filter(({ drawn }) => drawn !== undefined && drawn > 0);
  if (drawn.length <= Math.max(most, fewMarks) && panel.kind === "bars" && most > 2) return drawn;
  const largest = [...drawn].sort((a, b) => weight(b) - weight(a)).slice(0, most);
  return drawn.filter((mark) => largest.includes(mark));
}

function candidates(panel: Panel): readonly Mark[] {
  switch (panel.kind) {
    case "bars":
    case "tiles":
      return marksOf(panel);
    case "matrix":
      // The totals of the last row say most in few words.
      return panel.rows.at(-1)?.marks ?? [];
    case "strip":
      return marksOf(panel).filter(({ caption }) => caption !== "");
    case "flow": {
      const last = Math.max(...panel.nodes.map(({ column }) => column));
      return panel.nodes.filter(({ column }) => column === last);
    }
  }
}

/** What the report leaves unaccounted for is named before anything larger. */
function weight({ drawn = 0, tone, pattern }: Mark): number {
  return tone === "contradiction" && pattern === "hatched" ? Number.POSITIVE_INFINITY : drawn;
}

function markText(mark: Mark, words: Words): string {
  const fact = { label: mark.label, value: markValue(mark, words) };
  if (!mark.share) return words.t("briefing.sentence.fact", fact);
  const share = words.percent(mark.share.percent);
  return words.t("briefing.sentence.share", { ...fact, share });
}
