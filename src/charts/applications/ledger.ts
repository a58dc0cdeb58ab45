import { sum } from "../../domain/arithmetic.ts";
import { findObservation, numberOf, type Report } from "../../domain/report.ts";
import { isAssumed } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionOf } from "../build/contradictions.ts";
import { observedMark } from "../build/marks.ts";
import { openQuestions } from "../build/openQuestions.ts";
import { type Balance, remainderMark } from "../build/remainder.ts";
import { sumMark } from "../build/sums.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { BarsPanel } from "../model.ts";

const toHandle = ["request.new", "request.carriedIn"] as const satisfies readonly IndicatorId[];
const handled = ["request.total", "request.carriedOut"] as const satisfies readonly IndicatorId[];

/** What there was to handle and where it went: the two must be equal, and the picture shows where not. */
export const ledgerChart: ChartDefinition = {
  id: "applications.ledger",
  page: "applications",
  needs: [...toHandle, ...handled],
  title: "ledger.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const rest = remainderMark(context, balance(report), "件", {
      key: "request.remainder",
      contradiction: contradictionOf(report, "request.balance", words),
    });
    const panels = [
      sidePanel(context, "in", toHandle, []),
      sidePanel(context, "out", handled, rest ? [rest] : []),
    ];
    // One scale for both sides: equal sums are equally long.
    const max = Math.max(...panels.map(({ axis }) => axis.max));
    return chartModel(context, {
      id: ledgerChart.id,
      kicker: words.t("ledger.title"),
      headline: headline(report, words),
      subtitle: words.t("ledger.subtitle"),
      panels: panels.map((panel) => ({ ...panel, axis: { ...panel.axis, max } })),
      method: [
        words.t("ledger.method"),
        ...openQuestions(report, [...toHandle, ...handled], words),
      ],
    });
  },
};

function sidePanel(
  context: BuildContext,
  side: "in" | "out",
  ids: readonly IndicatorId[],
  rest: readonly Mark[],
): BarsPanel {
  const { words } = context;
  const marks = ids.map((id) => observedMark(context, id));
  const total = sumMark(context, ids, {
    key: `request.ledger.${side}`,
    label: words.t(`ledger.${side}.sum`),
    tone: "data",
  });
  return barsPanel(
    context,
    marks.map((mark) => row(mark)),
    {
      key: side,
      title: words.t(`ledger.${side}`),
      geometry: "bars",
      last: [total, ...rest].map((mark) => row(mark)),
    },
  );
}

/** What came in against where it went. */
function balance(report: Report): Balance {
  const [total, parts] = [toHandle, handled].map((ids) =>
    sum(ids.map((id) => numberOf(report, id))),
  );
  const gap = total === undefined || parts === undefined ? undefined : total - parts;
  const assumed = [...toHandle, ...handled].some((id) =>
    isAssumed(findObservation(report, id)?.value),
  );
  return { total, parts, gap, assumed, from: { plus: toHandle, minus: handled } };
}

function headline(report: Report, words: Words): string {
  const { total: a, parts: b, gap } = balance(report);
  const missing = [...toHandle, ...handled].filter((id) => numberOf(report, id) === undefined);
  if (a === undefined || b === undefined || gap === undefined) {
    const names = words.list(missing.map((id) => words.pick(shortLabel(id))));
    return words.t("ledger.headline.missing", { names });
  }
  if (gap > 0) return words.t("ledger.headline.short", { a, b, gap });
  if (gap < 0) return words.t("ledger.headline.over", { a, b, gap: -gap });
  if (a === 0) return words.t("ledger.headline.none");
  const [total = 0, carried = 0] = handled.map((id) => numberOf(report, id));
  return carried === 0
    ? words.t("ledger.headline.done", { a })
    : words.t("ledger.headline.even", { a, total, carried });
}
