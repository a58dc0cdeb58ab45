import { derived } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark, valueMark } from "../build/marks.ts";
import { type Balance, balanceOf } from "../build/remainder.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow } from "../model.ts";
import { conditions } from "./conditions.ts";

const reasonIds = [
  "application.refused.stateSecret",
  "application.refused.tradeSecret",
  "application.refused.privacy",
  "application.refused.security",
  "application.refused.notGovernmentInformation",
  "application.refused.otherLaw",
] as const satisfies readonly IndicatorId[];

/** The refusals reported, the reasons given for them, and what the reasons come to. */
export const refusalsChart: ChartDefinition = {
  id: "applications.refusals",
  page: "applications",
  needs: ["application.replied.refused"],
  title: "refusals.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "units"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  assumptions: true,
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const balance = balanceOf(report, "application.replied.refused", reasonIds);
    const totals: BarRow[] = [
      row(observedMark(context, "application.replied.refused", { tone: "data" })),
    ];
    if (balance.parts !== undefined) totals.push(row(reasonsTotal(context, balance.parts)));
    return chartModel(context, {
      id: refusalsChart.id,
      kicker: words.t("refusals.title"),
      headline: headline(words, balance),
      subtitle: words.t("refusals.subtitle"),
      conditions,
      panels: [
        barsPanel(
          context,
          reasonIds.map((id) => row(observedMark(context, id))),
          { last: totals },
        ),
      ],
    });
  },
};

function reasonsTotal(context: BuildContext, total: number) {
  const numbers = reasonIds.map((id) =>
    context.report.observations.find((o) => o.indicator === id),
  );
  const formula = numbers
    .map((o) => (o?.value.kind === "reported" ? o.value.printed : "?"))
    .join(" + ");
  return valueMark(context, derived(formula, total), "件", {
    key: "application.refused.sum",
    from: { plus: reasonIds },
    label: context.words.t("refusals.sum"),
    tone: "data",
    pattern: "outlined",
  });
}

function headline(words: Words, { total, parts, gap }: Balance): string {
  if (total === undefined || parts === undefined) return words.t("refusals.headline.missing");
  if (total === 0 && gap === 0) return words.t("refusals.headline.none");
  return gap === 0
    ? words.t("refusals.headline.agree", { total })
    : words.t("refusals.headline.differ", { total, parts });
}
