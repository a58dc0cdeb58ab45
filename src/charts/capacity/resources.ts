import { percentage } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import { tilesPanel } from "../build/tiles.ts";
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
] as const satisfies readonly {
  key: string;
  whole: IndicatorId | undefined;
  ids: readonly IndicatorId[];
}[];

/** Each with a unit of its own, so that no axis holds two of them. */
const others = [
  "capacity.readingPoints",
  "capacity.transferred",
  "training.meetings",
  "training.courses",
  "training.trainees",
  "capacity.budget",
  "fees.collected",
] as const satisfies readonly IndicatorId[];

/** People and offices as bars on their own axes; places, training and money as numbers. */
export const resourcesChart: ChartDefinition = {
  id: "capacity.resources",
  page: "capacity",
  needs: ["capacity.offices"],
  title: "resources.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    return chartModel(context, {
      id: resourcesChart.id,
      kicker: words.t("resources.title"),
      headline: headline(report, words),
      subtitle: words.t("resources.subtitle"),
      panels: [
        ...groups.map((group) => panelOf(context, group)),
        tilesPanel(context, "others", others),
      ],
      method: [officesNote(report, words), words.t("resources.method")],
    });
  },
};

function panelOf(context: BuildContext, { key, whole, ids }: (typeof groups)[number]): BarsPanel {
  const { report, words } = context;
  const rows = ids.map((id: IndicatorId) =>
    row(
      observedMark(context, id, {
        tone: id === "capacity.staff.fullTime" ? "data" : "context",
        whole:
          whole && id !== whole
            ? {
                number: numberOf(report, whole),
                of: words.t("resources.allStaff"),
                from: { plus: [whole] },
              }
            : undefined,
      }),
    ),
  );
  return barsPanel(context, rows, { key, title: words.t(`resources.panel.${key}`) });
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
