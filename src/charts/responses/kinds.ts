import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { tilesPanel } from "../build/tiles.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow } from "../model.ts";

const otherTimes = ["response.social", "response.other"] as const satisfies readonly IndicatorId[];

const attended = [
  ["response.pressConferences", "response.pressConferences.principal"],
  ["response.interviews", "response.interviews.principal"],
] as const satisfies readonly (readonly [IndicatorId, IndicatorId])[];

/** Responses by kind, and how often the principal official took part where the form asks. */
export const kindsChart: ChartDefinition = {
  id: "responses.kinds",
  page: "responses",
  needs: ["response.articles"],
  title: "kinds.title",
  switches: { show: ["chart", "table"], sort: ["form", "size"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const all = [...attended.map(([whole]) => whole), ...otherTimes];
    const shared = attended.map(
      ([whole, principal]): BarRow => ({
        key: whole,
        label: words.pick(shortLabel(whole)),
        marks: [
          observedMark(context, whole, { key: `${whole}.whole`, series: words.t("kinds.times") }),
          observedMark(context, principal, {
            tone: "data",
            series: words.t("kinds.principal"),
            whole: {
              number: numberOf(report, whole),
              of: words.pick(shortLabel(whole)),
              from: { plus: [whole] },
            },
          }),
        ],
      }),
    );
    return chartModel(context, {
      id: kindsChart.id,
      kicker: words.t("kinds.title"),
      headline: headline(report, words),
      subtitle: words.t("kinds.subtitle"),
      panels: [
        barsPanel(
          context,
          all.map((id) => row(observedMark(context, id))),
          {
            key: "kinds",
            title: words.t("kinds.panel.all"),
          },
        ),
        barsPanel({ ...context, view: { ...view, sort: "form" } }, shared, {
          key: "principal",
          title: words.t("kinds.panel.principal"),
          series: [words.t("kinds.times"), words.t("kinds.principal")],
        }),
        // Counted in articles, not in times: it has no place on their axis.
        tilesPanel(context, "articles", ["response.articles"]),
      ],
      also: ["n.response.articles", "n.response.interviews"],
      method: [words.t("kinds.method")],
    });
  },
};

function headline(report: Report, words: Words): string {
  const [conferences, attendedConferences] = attended[0].map((id) => numberOf(report, id));
  const [interviews, attendedInterviews] = attended[1].map((id) => numberOf(report, id));
  if (
    conferences === undefined ||
    attendedConferences === undefined ||
    interviews === undefined ||
    attendedInterviews === undefined
  ) {
    return words.t("kinds.headline.missing");
  }
  return words.t("kinds.headline.principal", {
    interviews,
    interviewed: attendedInterviews,
    conferences,
    attended: attendedConferences,
  });
}
