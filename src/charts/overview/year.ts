import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { StripPanel } from "../model.ts";

/** Lanes of the picture, by the beginning of the headings that belong to each. */
const lanes = [
  { key: "disclosure", headings: ["appendix.1", "prose.2.1", "prose.2.2"] },
  {
    key: "responses",
    headings: ["appendix.2", "appendix.6", "appendix.7", "prose.1.2", "prose.1.4"],
  },
  { key: "applications", headings: ["appendix.3", "prose.3"] },
  { key: "review", headings: ["appendix.4", "appendix.5", "prose.4"] },
  { key: "services", headings: ["appendix.services", "prose.1.3", "prose.5"] },
  { key: "capacity", headings: ["appendix.9", "appendix.10"] },
] as const;

/** Labelled in the picture where there is room, the most telling first. */
const labelled: readonly IndicatorId[] = [
  "proactive.total",
  "n.proactive.websiteUpdates",
  "channel.gazette",
  "complaints.total",
  "n.mailbox.received",
  "response.pressConferences",
  "application.received",
  "application.replied.refused",
  "litigation.total",
  "review.corrected",
  "service.handled.licence",
  "service.handled.levy",
  "training.trainees",
  "capacity.staff",
  "capacity.staff.fullTime",
];

/** Counts of things; shares, ranks and bandwidths have no place on an axis of counts. */
const countUnits = new Set(["条", "件", "次", "篇", "期", "个", "项", "份", "人", "人次"]);

/** How one year of disclosure looks: every count of the report on one axis. */
export const yearChart: ChartDefinition = {
  id: "overview.year",
  page: "data",
  needs: ["proactive.total", "application.received"],
  title: "year.title",
  switches: { show: ["chart", "table"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const panel = yearPanel(context);
    return chartModel(context, {
      id: yearChart.id,
      kicker: words.t("year.title"),
      headline: headline(report, panel, words),
      subtitle: words.t("year.subtitle"),
      panels: [panel],
      method: [words.t("year.method"), words.t("log.method")],
      quiet: true,
    });
  },
};

function yearPanel(context: BuildContext): StripPanel {
  const { report, view, words } = context;
  const marksOfLane = (prefixes: readonly string[]): Mark[] =>
    formOf(report)
      .indicators.filter(
        ({ heading, unit, origin }) =>
          origin !== "annex" &&
          countUnits.has(unit) &&
          prefixes.some((prefix) => heading === prefix || heading.startsWith(`${prefix}.`)),
      )
      .map(({ id, origin }) => {
        const known = id as IndicatorId;
        const label = words.pick(shortLabel(id));
        const mark = observedMark(
          context,
          known,
          origin === "prose" ? { series: words.t("origin.prose") } : {},
        );
        const named = view.labels === "on" && labelled.includes(known);
        return { ...mark, caption: named ? `${label} ${words.value(mark.value, "")}` : "" };
      })
      .sort((a, b) => order(a) - order(b));
  const drawn = lanes.map(({ key, headings }) => ({
    key,
    label: words.t(`year.lane.${key}`),
    marks: marksOfLane(headings),
  }));
  const max = Math.max(...drawn.flatMap((lane) => lane.marks.map((mark) => mark.drawn ?? 0)));
  return {
    kind: "strip",
    key: "year",
    title: "",
    axis: { scale: "log", max, suffix: "" },
    lanes: drawn,
  };
}

/** Captions are placed in the order of the marks. */
function order(mark: Mark): number {
  const place = labelled.indexOf(mark.indicator as IndicatorId);
  return place < 0 ? labelled.length : place;
}

/** How far apart the counts lie, and which is the largest: what an axis of powers of ten is for. */
function headline(report: Report, panel: StripPanel, words: Words): string {
  const counts = panel.lanes
    .flatMap((lane) => lane.marks)
    .flatMap((mark) => {
      const number = numberOf(report, mark.indicator ?? "");
      return number === undefined ? [] : [{ number, name: mark.label }];
    })
    .sort((a, b) => a.number - b.number);
  const [least, most] = [counts[0], counts[counts.length - 1]];
  if (!least || !most) return words.t("year.headline.missing");
  return words.t("year.headline.range", {
    n: counts.length,
    least: least.number,
    most: most.number,
    name: most.name,
  });
}
