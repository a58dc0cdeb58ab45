import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionsAbout } from "../build/contradictions.ts";
import { observedMark, type Whole, wholeOf } from "../build/marks.ts";
import { pairRow } from "../build/pairs.ts";
import { balanceOf, remainderMark } from "../build/remainder.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow } from "../model.ts";
import { conditions } from "./conditions.ts";

const applicants = [
  "party",
  "social",
  "enterprise",
  "media",
  "academia",
  "citizen",
  "other",
] as const;

const first = applicants.map((name) => `source.${name}` as const);
const second = applicants.map((name) => `annex.source.${name}` as const);

/** Who applied: the two appendices side by side, with what the first leaves unaccounted for. */
export const sourcesChart: ChartDefinition = {
  id: "applications.sources",
  page: "applications",
  needs: ["annex.source.total", "source.citizen"],
  title: "sources.title",
  switches: {
    show: ["chart", "table"],
    type: ["dumbbells", "bars"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  assumptions: true,
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const of = words.t("arrival.whole");
    const firstWhole = wholeOf(context, "application.received", of);
    const secondWhole = wholeOf(context, "annex.source.total", of);
    const rows = applicants.map((name): BarRow => {
      const label = words.pick(shortLabel(`source.${name}`));
      return pairRow(context, {
        key: name,
        label,
        marks: [
          observedMark(context, `source.${name}`, {
            label,
            series: words.t("origin.appendix"),
            whole: firstWhole,
          }),
          observedMark(context, `annex.source.${name}`, {
            label,
            series: words.t("origin.annex"),
            whole: secondWhole,
          }),
        ],
        tone: name === "citizen" ? "data" : "context",
      });
    });
    const rests = [
      restRow(context, "application.received", first, firstWhole, "origin.appendix"),
      restRow(context, "annex.source.total", second, secondWhole, "origin.annex"),
    ];
    return chartModel(context, {
      id: sourcesChart.id,
      kicker: words.t("sources.title"),
      headline: headline(report, words),
      subtitle: words.t("sources.subtitle"),
      conditions,
      panels: [
        barsPanel(context, rows, {
          series: [words.t("origin.appendix"), words.t("origin.annex")],
          last: rests.filter((rest) => rest !== undefined),
        }),
      ],
      also: ["application.received", "annex.source.total"],
      method: rests.some((rest) => rest) ? [words.t("remainder.method")] : [],
    });
  },
};

function restRow(
  context: BuildContext,
  total: IndicatorId,
  parts: readonly IndicatorId[],
  whole: Whole,
  origin: "origin.appendix" | "origin.annex",
): BarRow | undefined {
  const { report, words } = context;
  const label = words.t("mark.inSeries", {
    label: words.t("remainder.label"),
    series: words.t(origin),
  });
  const mark = remainderMark(context, balanceOf(report, total, parts), "件", {
    key: `${total}.remainder`,
    label,
    whole,
    contradiction: contradictionsAbout(report, total, words)[0],
  });
  return mark && { key: mark.key, label, marks: [mark] };
}

function headline(report: Report, words: Words): string {
  const a = numberOf(report, "source.citizen");
  const b = numberOf(report, "annex.source.citizen");
  if (a === undefined || b === undefined) return words.t("sources.headline.missing");
  return a === b
    ? words.t("sources.headline.agree", { a })
    : words.t("sources.headline.differ", { a, b });
}
