import { percentage } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { BarsPanel } from "../model.ts";

const groups = [
  {
    key: "staff",
    whole: "capacity.staff",
    ids: ["capacity.staff", "capacity.staff.fullTime", "capacity.staff.partTime"],
  },
  {
    key: "offices",
    whole: undefined,
    ids: ["capacity.offices", "n.units.departments", "n.units.towns"],
  },
  {
    key: "places",
    whole: undefined,
    ids: ["capacity.readingPoints", "capacity.transferred"],
  },
  {
    key: "training",
    whole: undefined,
    ids: ["training.meetings", "training.courses", "training.trainees"],
  },
  { key: "money", whole: undefined, ids: ["capacity.budget", "fees.collected"] },
] as const satisfies readonly {
  key: string;
  whole: IndicatorId | undefined;
  ids: readonly IndicatorId[];
}[];

/** People, offices, places, training and money; a scale of its own for each, since units differ. */
export const resourcesChart: ChartDefinition = {
  id: "capacity.resources",
  page: "capacity",
  title: "resources.title",
  switches: { show: ["chart", "table"], type: ["bars", "dots"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    return chartModel(context, {
      id: resourcesChart.id,
      kicker: words.t("resources.title"),
      headline: headline(report, words),
      subtitle: words.t("resources.subtitle"),
      panels: groups.map((group) => panelOf(context, group)),
      method: [
        officesNote(report, words),
        words.t("resources.method"),
        view.type === "dots" ? words.t("log.method") : "",
      ],
    });
  },
};

function panelOf(context: BuildContext, { key, whole, ids }: (typeof groups)[number]): BarsPanel {
  const { report, view, words } = context;
  const rows = ids.map((id: IndicatorId) =>
    row(
      observedMark(context, id, {
        tone: id === ids[0] && key !== "money" ? "context" : "data",
        whole:
          whole && id !== whole
            ? { number: numberOf(report, whole), of: words.t("resources.allStaff") }
            : undefined,
      }),
    ),
  );
  return barsPanel(view, rows, { key, title: words.t(`resources.panel.${key}`) });
}

/** Whether the offices are those of the departments and towns that the prose counts. */
function officesNote(report: Report, words: Words): string {
  const offices = numberOf(report, "capacity.offices");
  const departments = numberOf(report, "n.units.departments");
  const towns = numberOf(report, "n.units.towns");
  if (offices === undefined || departments === undefined || towns === undefined) return "";
  if (departments + towns !== offices) return "";
  return words.t("resources.offices", { offices, departments, towns });
}

function headline(report: Report, words: Words): string {
  const staff = numberOf(report, "capacity.staff");
  const full = numberOf(report, "capacity.staff.fullTime");
  const share = percentage(full, staff);
  if (staff === 0) return words.t("resources.headline.none");
  if (staff === undefined || full === undefined || share === undefined) {
    return words.t("resources.headline.missing");
  }
  return words.t("resources.headline.fullTime", { staff, full, share: words.percent(share) });
}
