import { previousFromGrowth, type Range, wholeNumbersIn } from "../../domain/arithmetic.ts";
import { findObservation, numberOf, type Report } from "../../domain/report.ts";
import { blank, derived, printedDecimals, type Value } from "../../domain/value.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark, valueMark } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

/** This year's items, and the range in which the printed growth puts last year's. */
export const enterprisesChart: ChartDefinition = {
  id: "disclosure.enterprises",
  page: "disclosure",
  needs: ["n.enterprise.items"],
  title: "enterprises.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const before = lastYear(report);
    const marks = [
      lastYearMark(context, before),
      observedMark(context, "n.enterprise.items", {
        label: words.t("enterprises.thisYear", { year: String(report.year) }),
        tone: "data",
      }),
    ];
    return chartModel(context, {
      id: enterprisesChart.id,
      kicker: words.t("enterprises.title"),
      headline: headline(report, words, before),
      subtitle: subtitle(report, words),
      panels: [
        barsPanel(
          context,
          marks.map((mark) => row(mark)),
        ),
      ],
      also: ["n.enterprise.growth", "n.enterprise.count"],
      method: [words.t("enterprises.method")],
    });
  },
};

type LastYear = {
  readonly range: Range;
  readonly now: number;
  readonly growth: number;
  /** As many as the growth is printed with. */
  readonly decimals: number;
};

function lastYear(report: Report): LastYear | undefined {
  const now = numberOf(report, "n.enterprise.items");
  const growth = findObservation(report, "n.enterprise.growth")?.value;
  if (now === undefined || growth?.kind !== "reported") return undefined;
  const decimals = printedDecimals(growth.printed);
  const range = previousFromGrowth(now, growth.number, decimals);
  return range && { range, now, growth: growth.number, decimals };
}

/** A range has no length to draw; its bar ends in its middle, and its caption gives both ends. */
function lastYearMark(context: BuildContext, before: LastYear | undefined): Mark {
  const { words, report } = context;
  const value: Value = before
    ? derived(
        `${before.now} ÷ (1 + ${before.growth}%)`,
        oneDecimal(before.range.low),
        oneDecimal(before.range.high),
      )
    : blank;
  const mark = valueMark(context, value, "条", {
    key: "n.enterprise.items.lastYear",
    label: words.t("enterprises.lastYear", { year: String(report.year - 1) }),
    pattern: "outlined",
  });
  return before ? { ...mark, drawn: (before.range.low + before.range.high) / 2 } : mark;
}

/** Ranges of whole things are shown to one decimal: enough to see whether one lies within. */
function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function headline(report: Report, words: Words, before: LastYear | undefined): string {
  const now = numberOf(report, "n.enterprise.items");
  if (now === undefined) return words.t("enterprises.headline.missing");
  if (!before) return words.t("enterprises.headline.plain", { now });
  const [first] = wholeNumbersIn(before.range, 1);
  const growth = words.percent(before.growth, before.decimals);
  return first === undefined
    ? words.t("enterprises.headline.noWhole", { now, growth })
    : words.t("enterprises.headline.growth", { now, growth, before: first });
}

function subtitle(report: Report, words: Words): string {
  const count = numberOf(report, "n.enterprise.count");
  return count === undefined
    ? words.t("enterprises.subtitle")
    : words.t("enterprises.subtitleCount", { count });
}
