import { percentage, sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import {
  type DisputeResult,
  disputeId,
  type TrackId,
  trackIds,
} from "../../forms/since2019/disputes.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionOf } from "../build/contradictions.ts";
import { observedMark, wholeOf } from "../build/marks.ts";
import { balanceOf, remainderMark } from "../build/remainder.ts";
import { sumMark } from "../build/sums.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarRow } from "../model.ts";

const results = [
  "upheld",
  "corrected",
  "other",
  "pending",
] as const satisfies readonly DisputeResult[];

/** Reviews and lawsuits over disclosure on their three tracks, by outcome, with the cases still pending. */
export const tracksChart: ChartDefinition = {
  id: "review.tracks",
  page: "review",
  needs: trackIds.map((track) => disputeId(track, "total")),
  title: "tracks.title",
  switches: { show: ["chart", "table"], type: ["bars", "units"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const rates = trackIds.flatMap((track) => rateText(report, track, words) ?? []);
    return chartModel(context, {
      id: tracksChart.id,
      kicker: words.t("tracks.title"),
      headline: headline(report, words),
      subtitle: words.t("tracks.subtitle"),
      panels: [
        barsPanel(
          context,
          trackIds.flatMap((track) => rowsOf(context, track)),
        ),
      ],
      method:
        rates.length === 0
          ? []
          : [words.t("tracks.rates", { rates: rates.join(words.t("chart.semicolon")) })],
    });
  },
};

/** The total of a track, its results, and what they leave open or count beyond it. */
function rowsOf(context: BuildContext, track: TrackId): BarRow[] {
  const { report, words } = context;
  const total = disputeId(track, "total");
  const ids = results.map((result) => disputeId(track, result));
  const name = words.t(`tracks.${track}`);
  const label = (what: string) => words.t("tracks.row", { track: name, what });
  const whole = wholeOf(context, total, name);
  const balance = balanceOf(report, total, ids);
  const rest = remainderMark(context, balance, "件", {
    key: `${total}.remainder`,
    label: label(words.t("remainder.label")),
    contradiction: contradictionOf(report, `${total}.sum`, words),
  });
  const beyond =
    balance.gap !== undefined && balance.gap < 0
      ? [
          sumMark(context, ids, {
            key: `${total}.sum`,
            label: label(words.t("tracks.sum")),
            tone: "data",
          }),
        ]
      : [];
  return [
    observedMark(context, total, { label: name, tone: "data" }),
    ...results.map((result, index) =>
      observedMark(context, ids[index] ?? total, {
        label: label(words.t(`tracks.result.${result}`)),
        whole,
      }),
    ),
    ...(rest ? [rest] : []),
    ...beyond,
  ].map((mark) => row(mark));
}

/** The correction rate on the cases that are decided: 3 of 26 says more than 11.5%. */
function rateText(report: Report, track: TrackId, words: Words): string | undefined {
  const total = numberOf(report, disputeId(track, "total"));
  const pending = numberOf(report, disputeId(track, "pending"));
  const count = numberOf(report, disputeId(track, "corrected"));
  if (total === undefined || pending === undefined || count === undefined) return undefined;
  const base = total - pending;
  const rate = percentage(count, base);
  // A base that the results do not make is none.
  if (rate === undefined || base < count || !balances(report, track)) return undefined;
  return words.t("tracks.rate", {
    track: words.t(`tracks.${track}`),
    count,
    base,
    rate: words.percent(rate),
  });
}

function balances(report: Report, track: TrackId): boolean {
  const ids = results.map((result) => disputeId(track, result));
  return balanceOf(report, disputeId(track, "total"), ids).gap === 0;
}

function headline(report: Report, words: Words): string {
  const totals = trackIds.map((track) => numberOf(report, disputeId(track, "total")));
  const corrected = sum(trackIds.map((track) => numberOf(report, disputeId(track, "corrected"))));
  const broken = trackIds.find((track) => {
    const ids = results.map((result) => disputeId(track, result));
    const { gap } = balanceOf(report, disputeId(track, "total"), ids);
    return gap !== undefined && gap !== 0;
  });
  if (broken) {
    const ids = results.map((result) => disputeId(broken, result));
    return words.t("tracks.headline.differ", {
      track: words.t(`tracks.${broken}`),
      total: numberOf(report, disputeId(broken, "total")) ?? 0,
      parts: sum(ids.map((id) => numberOf(report, id))) ?? 0,
    });
  }
  const [review, direct, after] = totals;
  if (
    review === undefined ||
    direct === undefined ||
    after === undefined ||
    corrected === undefined
  )
    return words.t("tracks.headline.missing");
  const lawsuits = direct + after;
  if (review === 0 && lawsuits === 0) return words.t("tracks.headline.none");
  return words.t("tracks.headline.plain", { review, lawsuits, corrected });
}
