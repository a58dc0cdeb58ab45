import { percentage } from "../../domain/arithmetic.ts";
import { findObservation, numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { tilesPanel } from "../build/tiles.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Reference } from "../model.ts";

/**
 * The lists of powers and of approvals without a visit. Two panels, not one funnel: the lists
 * count different things, and only within each does a part belong to a whole.
 */
export const listsChart: ChartDefinition = {
  id: "services.lists",
  page: "services",
  needs: ["n.service.items"],
  title: "lists.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const mark = (id: IndicatorId, whole?: IndicatorId) =>
      observedMark(context, id, {
        tone: id === "n.reform.noVisitPublished" ? "data" : "context",
        whole: whole && {
          number: numberOf(report, whole),
          from: { plus: [whole] },
          of: words.t(`lists.of.${shortName(whole)}`),
        },
      });
    const powers = [
      row(mark("n.service.items")),
      row(mark("n.service.fullyOnline", "n.service.items")),
      row(mark("n.reform.powers")),
    ];
    const noVisit = [
      row(mark("n.reform.noVisitListed")),
      row(mark("n.reform.noVisitPublished", "n.reform.noVisitListed")),
    ];
    return chartModel(context, {
      id: listsChart.id,
      kicker: words.t("lists.title"),
      headline: headline(report, words),
      subtitle: words.t("lists.subtitle"),
      panels: [
        barsPanel(context, powers, { key: "powers", title: words.t("lists.panel.powers") }),
        barsPanel(context, noVisit, {
          key: "noVisit",
          title: words.t("lists.panel.noVisit"),
          references: target(report, words),
        }),
        // Counted in copies, not in items: it has no place on their axis.
        tilesPanel(context, "guides", ["n.reform.guides"]),
      ],
      also: ["n.reform.onlineTarget"],
      method: [words.t("lists.method")],
    });
  },
};

function shortName(whole: IndicatorId): "items" | "noVisit" {
  return whole === "n.service.items" ? "items" : "noVisit";
}

/** The target as a line in the list it was set for, worked out from its percentage. */
function target(report: Report, words: Words): Reference[] {
  const listed = numberOf(report, "n.reform.noVisitListed");
  const bound = findObservation(report, "n.reform.onlineTarget")?.value;
  if (listed === undefined || bound?.kind !== "bound") return [];
  const drawn = (listed * bound.number) / 100;
  return [
    {
      key: "n.reform.onlineTarget",
      label: words.t("lists.target", {
        share: words.percent(bound.number, 0),
        items: words.number(drawn, 1),
      }),
      drawn,
      tone: "context",
    },
  ];
}

function headline(report: Report, words: Words): string {
  const listed = numberOf(report, "n.reform.noVisitListed");
  const published = numberOf(report, "n.reform.noVisitPublished");
  const share = percentage(published, listed);
  const bound = findObservation(report, "n.reform.onlineTarget")?.value;
  if (listed === 0) return words.t("lists.headline.none");
  if (listed === undefined || published === undefined || share === undefined) {
    return words.t("lists.headline.missing");
  }
  const facts = { listed, published, share: words.percent(share) };
  if (bound?.kind !== "bound") return words.t("lists.headline.plain", facts);
  const goal = words.percent(bound.number, 0);
  return share >= bound.number
    ? words.t("lists.headline.met", { ...facts, goal })
    : words.t("lists.headline.missed", { ...facts, goal });
}
