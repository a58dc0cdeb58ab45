import { sum } from "../../domain/arithmetic.ts";
import { numberOf, type Report } from "../../domain/report.ts";
import { formOf } from "../../forms/form.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { type Applicant, applicants, cellId } from "../../forms/since2019/applicants.ts";
import { type OutcomeGroup, outcomeGroups } from "../../forms/since2019/outcomeGroups.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { lowered } from "../build/lowered.ts";
import { observedMark } from "../build/marks.ts";
import { sumMark } from "../build/sums.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Mark } from "../mark.ts";
import type { FlowLink, FlowNode, FlowPanel } from "../model.ts";
import { groupName } from "./results.ts";

const total = "request.total" satisfies IndicatorId;

/** From who applied to what became of it: every concluded request is on one band. */
export const routeChart: ChartDefinition = {
  id: "applications.route",
  page: "applications",
  needs: [total, "request.total@citizen", "request.granted@citizen"],
  title: "route.title",
  switches: { show: ["chart", "table"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const groups = outcomeGroups(formOf(report));
    const flows = bandsOf(report, groups);
    const panel = flows.kind === "bands" ? flowPanel(context, groups, flows.bands) : undefined;
    const fallback = applicants.map(({ id, label }) =>
      row(observedMark(context, cellId(total, id), { label: words.pick(label) })),
    );
    return chartModel(context, {
      id: routeChart.id,
      kicker: words.t("route.title"),
      headline: headline(report, words, flows),
      subtitle: words.t("route.subtitle"),
      panels: [panel && panel.links.length > 0 ? panel : barsPanel(context, fallback)],
      also: [total],
      method: [words.t("route.method")],
    });
  },
};

type Band = {
  readonly applicant: Applicant;
  readonly group: OutcomeGroup;
  readonly amount: number;
};

/** Why there is nothing to draw: an applicant's results do not make their total, or a cell is missing. */
type Hindrance =
  | { readonly kind: "missing" }
  | {
      readonly kind: "differ";
      readonly applicant: Applicant;
      readonly parts: number;
      readonly total: number;
    };

type Bands = { readonly kind: "bands"; readonly bands: readonly Band[] };

/** One band for each applicant and group. */
function bandsOf(report: Report, groups: readonly OutcomeGroup[]): Bands | Hindrance {
  const bands: Band[] = [];
  for (const applicant of applicants) {
    let parts = 0;
    for (const group of groups) {
      const amount = sum(group.rows.map((id) => numberOf(report, cellId(id, applicant.id))));
      if (amount === undefined) return { kind: "missing" };
      parts += amount;
      if (amount > 0) bands.push({ applicant, group, amount });
    }
    const concluded = numberOf(report, cellId(total, applicant.id));
    if (concluded === undefined) return { kind: "missing" };
    if (concluded !== parts) return { kind: "differ", applicant, parts, total: concluded };
  }
  return { kind: "bands", bands };
}

/** The widest bands: several in a tie. */
function widestOf(bands: readonly Band[]): readonly Band[] {
  const most = Math.max(0, ...bands.map(({ amount }) => amount));
  return bands.filter(({ amount }) => amount === most);
}

function flowPanel(
  context: BuildContext,
  groups: readonly OutcomeGroup[],
  flows: readonly Band[],
): FlowPanel {
  const { words } = context;
  const widest = widestOf(flows);
  const node = (mark: Mark, column: number): FlowNode => ({
    ...mark,
    column,
    caption: `${mark.label} ${words.value(mark.value, "")}`,
  });
  const sources = applicants
    .filter((applicant) => flows.some((band) => band.applicant === applicant))
    .map(({ id, label }) =>
      node(observedMark(context, cellId(total, id), { label: words.pick(label) }), 0),
    );
  const targets = groups
    .filter((group) => flows.some((band) => band.group === group))
    .map((group) => {
      // Of the cells, so that the bands that end here make it.
      const cells = applicants.flatMap(({ id }) => group.rows.map((row) => cellId(row, id)));
      const key = groupKey(group);
      const tone = widest.some((band) => band.group === group) ? "data" : "context";
      return node(
        sumMark(context, cells, { key, label: groupName(group.id, words), tone, solid: true }),
        1,
      );
    });
  const links = flows.map(
    (band): FlowLink => ({
      source: cellId(total, band.applicant.id),
      target: groupKey(band.group),
      amount: band.amount,
      tone: widest.includes(band) ? "data" : "context",
    }),
  );
  return { kind: "flow", key: "route", title: "", nodes: [...sources, ...targets], links };
}

function groupKey({ id }: OutcomeGroup): string {
  return `request.group.${id}`;
}

function headline(report: Report, words: Words, flows: Bands | Hindrance): string {
  const name = ({ within, label }: Applicant) => (words.locale === "en" ? within : label.zh);
  if (flows.kind === "differ") {
    const { applicant, parts, total } = flows;
    return words.t("route.headline.differ", { who: name(applicant), parts, total });
  }
  const n = numberOf(report, total);
  if (flows.kind === "missing" || n === undefined) return words.t("route.headline.missing");
  const [largest, second] = widestOf(flows.bands);
  if (!largest) return words.t("route.headline.none");
  if (second) {
    const bands = widestOf(flows.bands).length;
    return words.t("route.headline.tie", { total: n, bands, n: largest.amount });
  }
  const group = lowered(groupName(largest.group.id, words), words);
  return words.t("route.headline.most", {
    total: n,
    who: name(largest.applicant),
    group,
    n: largest.amount,
  });
}
