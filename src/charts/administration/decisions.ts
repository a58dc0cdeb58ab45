import { exactNumber } from "../../domain/value.ts";
import { type Form, formOf } from "../../forms/form.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { lowered } from "../build/lowered.ts";
import { accented, observedMark } from "../build/marks.ts";
import { tilesPanel } from "../build/tiles.ts";
import { topOf } from "../build/top.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

const decisions = [
  "licence.decisions",
  "otherService.decisions",
  "penalty.decisions",
  "coercion.decisions",
] as const satisfies readonly IndicatorId[];

/** What has no axis in common with decisions, nor with each other: money, items, projects. */
const beside = [
  "charge.amount",
  "licence.itemsBefore",
  "licence.itemsChange",
  "otherService.itemsBefore",
  "otherService.itemsChange",
  "penalty.itemsBefore",
  "penalty.itemsChange",
  "coercion.itemsBefore",
  "coercion.itemsChange",
  "charge.itemsBefore",
  "charge.itemsChange",
  "procurement.projects",
  "procurement.amount",
] as const satisfies readonly IndicatorId[];

function asked(ids: readonly IndicatorId[], form: Form): readonly IndicatorId[] {
  return ids.filter((id) => form.has(id));
}

/** Decisions on licences, penalties and coercion as bars; charges, items and procurement as numbers. */
export const decisionsChart: ChartDefinition = {
  id: "administration.decisions",
  page: "administration",
  needs: ["licence.decisions", "penalty.decisions", "coercion.decisions"],
  title: "decisions.title",
  switches: { show: ["chart", "table"], sort: ["form", "size"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const form = formOf(report);
    const marks = asked(decisions, form).map((id) => observedMark(context, id));
    const top = topOf(marks);
    const tiles = asked(beside, form);
    return chartModel(context, {
      id: decisionsChart.id,
      kicker: words.t("decisions.title"),
      headline: headline(words, marks, top.marks, top.n),
      subtitle: words.t("decisions.subtitle"),
      panels: [
        barsPanel(
          context,
          accented(marks, (mark) => top.marks.includes(mark)).map((mark) => row(mark)),
          { title: words.t("decisions.panel") },
        ),
        ...(tiles.length > 0
          ? [tilesPanel(context, "beside", tiles, words.t("decisions.beside"))]
          : []),
      ],
    });
  },
};

function headline(words: Words, marks: readonly Mark[], top: readonly Mark[], n: number): string {
  const missing = marks.filter(({ value }) => exactNumber(value) === undefined);
  const [first, second] = top;
  if (!first)
    return missing.length > 0
      ? words.t("decisions.headline.missing")
      : words.t("decisions.headline.none");
  // The largest of those that are there may not be the largest of all.
  if (missing.length > 0 || second) {
    const list = marks
      .filter((mark) => !missing.includes(mark))
      .map((mark) =>
        words.t("decisions.item", {
          name: lowered(mark.label, words),
          n: exactNumber(mark.value) ?? 0,
        }),
      );
    return words.t("decisions.headline.list", { list: list.join(words.t("report.comma")) });
  }
  return words.t("decisions.headline.most", { name: lowered(first.label, words), n });
}
