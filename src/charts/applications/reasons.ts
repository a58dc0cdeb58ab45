import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { type Form, formOf } from "../../forms/form.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { outcomeGroups } from "../../forms/since2019/outcomeGroups.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { accented, observedMark } from "../build/marks.ts";
import { sumMark } from "../build/sums.ts";
import { topOf } from "../build/top.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

/** The groups in which nothing was given, each row of which is a reason. */
const withReasons = ["refused", "unavailable", "notProcessed"] as const;

function reasonRows(form: Form): readonly IndicatorId[] {
  return outcomeGroups(form)
    .filter(({ id }) => withReasons.some((each) => each === id))
    .flatMap(({ rows }) => rows);
}

/** Why nothing was given: the reasons for refusing, for not providing, for not processing. */
export const reasonsChart: ChartDefinition = {
  id: "applications.reasons",
  page: "applications",
  needs: [
    "request.refused.stateSecret",
    "request.unavailable.notHeld",
    "request.notProcessed.petition",
  ],
  title: "reasons.title",
  switches: { show: ["chart", "table"], sort: ["size", "form"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const ids = reasonRows(formOf(report));
    const whole = {
      number: sum(ids.map((id) => numberOf(report, id))),
      of: words.t("reasons.whole"),
      from: { plus: ids },
    };
    const marks = ids.map((id) => observedMark(context, id, { whole }));
    const top = topOf(marks);
    const all = sumMark(context, ids, { key: "request.reasons", label: words.t("reasons.sum") });
    return chartModel(context, {
      id: reasonsChart.id,
      kicker: words.t("reasons.title"),
      headline: headline(report, words, ids, top.marks, top.n),
      subtitle: words.t("reasons.subtitle"),
      panels: [
        barsPanel(
          context,
          accented(marks, (mark) => top.marks.includes(mark)).map((mark) => row(mark)),
          { last: [row(all)] },
        ),
      ],
      method: [words.t("reasons.method")],
    });
  },
};

function headline(
  report: Report,
  words: Words,
  ids: readonly IndicatorId[],
  top: readonly Mark[],
  n: number,
): string {
  const total = sum(ids.map((id) => numberOf(report, id)));
  if (total === undefined) return words.t("reasons.headline.missing");
  const [first, second] = top;
  if (!first) return words.t("reasons.headline.none");
  const reason = words.list(top.map(({ label }) => words.t("audit.quoted", { text: label })));
  if (second) return words.t("reasons.headline.tie", { total, reason, n });
  if (n === total) return words.t("reasons.headline.all", { total, reason });
  return words.t("reasons.headline.most", { total, reason, n });
}
