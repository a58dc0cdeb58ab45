import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { PlainMessageKey, Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { openQuestions } from "../build/openQuestions.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarsPanel } from "../model.ts";

type Counted = "documents" | "published";

/** What each form counts of either: the stock first, which the headline names. */
const rowsOf = {
  documents: ["inForce", "issued", "repealed"],
  published: ["publishedTotal", "published", "made"],
} as const;

const kinds = ["normative", "rules"] as const;

function chartOf(kind: Counted, title: PlainMessageKey): ChartDefinition {
  const idsOf = (what: (typeof kinds)[number]): readonly IndicatorId[] =>
    rowsOf[kind].map((row) => `${what}.${row}` as IndicatorId);
  const ids = kinds.flatMap(idsOf);
  const id = `disclosure.${kind}`;
  return {
    id,
    page: "disclosure",
    needs: ids,
    title,
    switches: { show: ["chart", "table"], labels: ["on", "off"] },
    build(report, view, words) {
      const context: BuildContext = { report, view, words };
      const panels = kinds.map((what) => documentsPanel(context, what, rowsOf[kind]));
      // One scale for both, so that few rules do not look like many documents.
      const max = Math.max(...panels.map(({ axis }) => axis.max));
      return chartModel(context, {
        id,
        kicker: words.t(title),
        headline: headline(report, words, kind, ids),
        subtitle: words.t("documents.subtitle"),
        panels: panels.map((panel) => ({ ...panel, axis: { ...panel.axis, max } })),
        method: openQuestions(report, ids, words),
      });
    },
  };
}

function documentsPanel(
  context: BuildContext,
  what: (typeof kinds)[number],
  rows: (typeof rowsOf)[Counted],
): BarsPanel {
  const { words } = context;
  const name = words.t(`documents.${what}`);
  const marks = rows.map((each, index) => {
    const label = words.t(`documents.row.${each}`);
    const mark = observedMark(context, `${what}.${each}` as IndicatorId, {
      tone: what === "normative" && index === 0 ? "data" : "context",
    });
    // The mark is understood alone; its row stands below the name of the panel.
    return row(mark, label);
  });
  return barsPanel(context, marks, { key: what, title: name });
}

function headline(
  report: Report,
  words: Words,
  kind: Counted,
  ids: readonly IndicatorId[],
): string {
  if (ids.every((id) => numberOf(report, id) === 0)) return words.t("documents.headline.none");
  const [n, first, second] = ids.map((id) => numberOf(report, id));
  if (n === undefined || first === undefined || second === undefined)
    return words.t("documents.headline.missing");
  return words.t(`documents.headline.${kind}`, { n, first, second });
}

/** Rules and normative documents issued, repealed and in force, as the form of 2021 counts them. */
export const documentsChart = chartOf("documents", "documents.title");

/** Rules and normative documents made, published and published in all, as the form of 2019 counts them. */
export const publishedChart = chartOf("published", "documents.titlePublished");
