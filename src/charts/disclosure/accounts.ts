import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { pairRow } from "../build/pairs.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";

const pairs = [
  { key: "wechat", all: "channel.wechat", own: "n.channel.wechat" },
  { key: "weibo", all: "channel.weibo", own: "n.channel.weibo" },
] as const;

/** What the appendix gives for all accounts, beside what the prose gives for one of them. */
export const accountsChart: ChartDefinition = {
  id: "disclosure.accounts",
  page: "disclosure",
  needs: ["channel.weibo", "channel.wechat"],
  title: "accounts.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const over = overdone(report);
    const rows = pairs.map((pair) => {
      const { key, all, own } = pair;
      return pairRow(context, {
        key,
        label: rowLabel(context, pair),
        marks: [
          observedMark(context, all, { series: words.t("accounts.all") }),
          ownMark(context, own),
        ],
        tone: !over || over.key === key ? "data" : "context",
      });
    });
    return chartModel(context, {
      id: accountsChart.id,
      kicker: words.t("accounts.title"),
      headline: headline(report, words),
      subtitle: words.t("accounts.subtitle"),
      panels: [
        barsPanel(context, rows, {
          geometry: "dumbbells",
          series: [words.t("accounts.all"), words.t("accounts.one")],
        }),
      ],
      method: pairs.map((pair) => namesNote(report, pair, words)),
    });
  },
};

function namesOf(report: Report, indicator: string): readonly string[] {
  return report.accounts?.find((each) => each.indicator === indicator)?.names ?? [];
}

/** What the main text gives for one account. */
function ownMark(context: BuildContext, indicator: IndicatorId): Mark {
  const { report, words } = context;
  const [name] = namesOf(report, indicator);
  const series = name ? words.t("accounts.own", { name }) : words.t("accounts.ownUnnamed");
  return observedMark(context, indicator, { series });
}

function rowLabel({ report, words }: BuildContext, { key, own }: (typeof pairs)[number]): string {
  const channel = words.t(`accounts.${key}`);
  const [name] = namesOf(report, own);
  return name ? words.t("accounts.row", { channel, name }) : channel;
}

/** The accounts that the appendix names for a row; that it names none, the checks say. */
function namesNote(report: Report, { key, all }: (typeof pairs)[number], words: Words): string {
  const names = namesOf(report, all);
  if (names.length === 0) return "";
  const channel = words.t(`accounts.${key}`);
  return words.t("accounts.named", { channel, n: names.length, names: words.list(names) });
}

/** The first account that outdoes all accounts together. */
function overdone(report: Report) {
  for (const { key, all, own } of pairs) {
    const whole = numberOf(report, all);
    const one = numberOf(report, own);
    if (whole !== undefined && one !== undefined && one > whole) return { key, own, whole, one };
  }
}

/** Leads with an account that outdoes all accounts together, where there is one. */
function headline(report: Report, words: Words): string {
  const over = overdone(report);
  if (over) {
    const { key, own, whole, one } = over;
    const [name] = namesOf(report, own);
    return words.t("accounts.headline.over", {
      account: name ?? words.t("accounts.ownUnnamed"),
      channel: words.t(`accounts.${key}`),
      one,
      whole,
    });
  }
  const wechat = numberOf(report, "channel.wechat");
  const weibo = numberOf(report, "channel.weibo");
  if (wechat === undefined || weibo === undefined) return words.t("accounts.headline.missing");
  return words.t("accounts.headline.within", { wechat, weibo });
}
