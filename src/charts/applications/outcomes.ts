import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionsAbout } from "../build/contradictions.ts";
import { observedMark, wholeOf } from "../build/marks.ts";
import { type Balance, balanceOf, remainderMark } from "../build/remainder.ts";
import type { ChartDefinition } from "../definition.ts";
import { conditions } from "./conditions.ts";

export const outcomeIds = [
  "application.replied.alreadyPublic",
  "application.replied.granted",
  "application.replied.partial",
  "application.replied.refused",
  "application.replied.notThisAgency",
  "application.replied.notExist",
  "application.replied.amend",
  "application.replied.otherRoute",
] as const satisfies readonly IndicatorId[];

/** What became of the applications, and what the outcomes leave unaccounted for. */
export const outcomesChart: ChartDefinition = {
  id: "applications.outcomes",
  page: "applications",
  needs: ["application.replied"],
  title: "outcomes.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "units"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  assumptions: true,
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const balance = balanceOf(report, "application.replied", outcomeIds);
    const whole = wholeOf(context, "application.replied", words.t("outcomes.whole"));
    const rest = remainderMark(context, balance, "件", {
      key: "application.replied.remainder",
      whole,
      contradiction: contradictionsAbout(report, "application.replied", words)[0],
    });
    // The headline names what is left over, or else all of them together.
    const tone = rest ? "context" : "data";
    const rows = outcomeIds.map((id) => row(observedMark(context, id, { whole, tone })));
    return chartModel(context, {
      id: outcomesChart.id,
      kicker: words.t("outcomes.title"),
      headline: headline(words, balance),
      subtitle: words.t("outcomes.subtitle"),
      conditions,
      panels: [barsPanel(context, rows, { last: rest ? [row(rest)] : [] })],
      also: ["application.replied"],
      method: rest ? [words.t("remainder.method")] : [],
    });
  },
};

function headline(words: Words, { total, parts, gap }: Balance): string {
  if (total === undefined || parts === undefined || gap === undefined) {
    return words.t("outcomes.headline.missing");
  }
  if (total === 0 && gap === 0) return words.t("outcomes.headline.none");
  if (gap > 0) return words.t("outcomes.headline.short", { total, parts });
  if (gap < 0) return words.t("outcomes.headline.over", { total, parts });
  return words.t("outcomes.headline.whole", { total });
}
