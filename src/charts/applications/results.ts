import { exactNumber } from "../../domain/value.ts";
import { formOf } from "../../forms/form.ts";
import {
  type OutcomeGroupId,
  outcomeGroups,
  outcomeRows,
} from "../../forms/since2019/outcomeGroups.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionOf } from "../build/contradictions.ts";
import { lowered } from "../build/lowered.ts";
import { accented, wholeOf } from "../build/marks.ts";
import { type Balance, balanceOf, remainderMark } from "../build/remainder.ts";
import { boundsNote, sumMark } from "../build/sums.ts";
import { topOf } from "../build/top.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

/** What became of the requests concluded this year, by the six groups of the form. */
export const resultsChart: ChartDefinition = {
  id: "applications.results",
  page: "applications",
  needs: ["request.total", "request.granted"],
  title: "results.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "units"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const form = formOf(report);
    const whole = wholeOf(context, "request.total", words.t("results.whole"));
    const balance = balanceOf(report, "request.total", outcomeRows(form));
    const marks = outcomeGroups(form).map(({ id, rows }) =>
      sumMark(context, rows, {
        key: `request.group.${id}`,
        label: groupName(id, words),
        whole,
        solid: true,
      }),
    );
    const rest = remainderMark(context, balance, "件", {
      key: "request.total.remainder",
      whole,
      contradiction: contradictionOf(report, "request.total.sum", words),
    });
    const top = topOf(marks);
    const shown = accented(marks, (mark) => balance.gap === 0 && top.marks.includes(mark));
    return chartModel(context, {
      id: resultsChart.id,
      kicker: words.t("results.title"),
      headline: headline(words, balance, top.marks),
      subtitle: words.t("results.subtitle"),
      panels: [
        barsPanel(
          context,
          shown.map((mark) => row(mark)),
          { last: rest ? [row(rest)] : [] },
        ),
      ],
      also: ["request.total", ...outcomeRows(form)],
      method: [
        words.t("results.method"),
        rest ? words.t("remainder.method") : "",
        boundsNote(marks, words),
      ],
    });
  },
};

/** What a group is called beside its bar. */
export function groupName(id: OutcomeGroupId, words: Words): string {
  return words.t(`results.group.${id}`);
}

function headline(words: Words, { total, parts, gap }: Balance, top: readonly Mark[]): string {
  if (total === undefined)
    return parts === undefined
      ? words.t("results.headline.missing")
      : words.t("results.headline.noTotal", { parts });
  if (parts === undefined || gap === undefined)
    return words.t("results.headline.partly", { total });
  if (gap > 0) return words.t("results.headline.short", { total, parts });
  if (gap < 0) return words.t("results.headline.over", { total, parts });
  if (total === 0) return words.t("results.headline.none");
  const [first, second] = top;
  const n = exactNumber(first?.value);
  if (!first || n === undefined) return words.t("results.headline.missing");
  const group = lowered(first.label, words);
  if (second) {
    const groups = words.list(top.map(({ label }) => lowered(label, words)));
    return words.t("results.headline.tie", { total, groups, n });
  }
  if (n === total) return words.t("results.headline.all", { total, group });
  const share = words.percent(first.share?.percent ?? 0);
  return words.t("results.headline.most", { total, group, n, share });
}
