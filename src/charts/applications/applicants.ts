import { formOf } from "../../forms/form.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { applicants, cellId } from "../../forms/since2019/applicants.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionOf } from "../build/contradictions.ts";
import { accented, observedMark, wholeOf } from "../build/marks.ts";
import { type Balance, balanceOf, remainderMark } from "../build/remainder.ts";
import { topOf } from "../build/top.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

const total = "request.new" satisfies IndicatorId;

/** Who applied this year: natural persons and five kinds of organisation. */
export const applicantsChart: ChartDefinition = {
  id: "applications.applicants",
  page: "applications",
  needs: [total, "request.new@citizen"],
  title: "applicants.title",
  switches: {
    show: ["chart", "table"],
    type: ["bars", "units"],
    sort: ["form", "size"],
    labels: ["on", "off"],
  },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const cells = formOf(report)
      .childrenOf(total)
      .map(({ id }) => id as IndicatorId);
    const whole = wholeOf(context, total, words.t("applicants.whole"));
    const balance = balanceOf(report, total, cells);
    const marks = applicants.map(({ id, label }) =>
      observedMark(context, cellId(total, id), { label: words.pick(label), whole }),
    );
    const rest = remainderMark(context, balance, "件", {
      key: "request.new.remainder",
      label: words.t("applicants.rest"),
      whole,
      contradiction: contradictionOf(report, `${total}.applicants`, words),
    });
    const top = topOf(marks);
    const shown = accented(marks, (mark) => balance.gap === 0 && top.marks.includes(mark));
    return chartModel(context, {
      id: applicantsChart.id,
      kicker: words.t("applicants.title"),
      headline: headline(words, balance, top.marks, top.n),
      subtitle: words.t("applicants.subtitle"),
      panels: [
        barsPanel(
          context,
          shown.map((mark) => row(mark)),
          { last: rest ? [row(rest)] : [] },
        ),
      ],
      also: [total],
      method: rest ? [words.t("remainder.method")] : [],
    });
  },
};

function headline(
  words: Words,
  { total, parts, gap }: Balance,
  top: readonly Mark[],
  n: number,
): string {
  if (total === undefined)
    return parts === undefined
      ? words.t("applicants.headline.missing")
      : words.t("applicants.headline.noTotal", { parts });
  if (total === 0 && gap === 0) return words.t("applicants.headline.none");
  if (gap === undefined || parts === undefined)
    return words.t("applicants.headline.partly", { total });
  if (gap !== 0) return words.t("applicants.headline.differ", { total, parts });
  const [first, second] = top;
  if (!first) return words.t("applicants.headline.missing");
  const who = words.list(top.map(({ label }) => within(label, words)));
  if (second) return words.t("applicants.headline.tie", { total, who, n });
  if (n === total) return words.t("applicants.headline.all", { total, who });
  const share = words.percent(first.share?.percent ?? 0);
  return words.t("applicants.headline.most", { total, who, n, share });
}

function within(label: string, { locale }: Words): string {
  const known = applicants.find((each) => each.label[locale] === label);
  return locale === "en" ? (known?.within ?? label) : label;
}
