import { numberOf, type Report } from "../../domain/report.ts";
import { exactNumber } from "../../domain/value.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import { shortLabel } from "../../forms/shortLabels.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { contradictionsAbout } from "../build/contradictions.ts";
import { observedMark } from "../build/marks.ts";
import { type Balance, balanceOf, remainderMark } from "../build/remainder.ts";
import type { ChartDefinition } from "../definition.ts";
import type { Tone } from "../mark.ts";
import type { BarsPanel, FlowLink, FlowNode, FlowPanel } from "../model.ts";
import { conditions } from "./conditions.ts";
import { outcomeIds } from "./outcomes.ts";

const ways = [
  "application.received.inPerson",
  "application.received.fax",
  "application.received.online",
  "application.received.mail",
] as const satisfies readonly IndicatorId[];

const closings = [
  "application.closed.onTime",
  "application.closed.extended",
] as const satisfies readonly IndicatorId[];

/** From arrival through closing to outcome; what no outcome accounts for flows on, hatched. */
export const flowChart: ChartDefinition = {
  id: "applications.flow",
  page: "applications",
  needs: ["source.citizen", "application.replied"],
  title: "flow.title",
  switches: { show: ["chart", "table"] },
  assumptions: true,
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const balance = balanceOf(report, "application.replied", outcomeIds);
    const panel = flowPanel(context, balance.gap ? "context" : "data", [
      restNode(context, "application.received", ways, 0),
      restNode(context, "application.replied", outcomeIds, 4),
    ]);
    const zeros = [...ways, ...closings, ...outcomeIds].filter((id) => numberOf(report, id) === 0);
    return chartModel(context, {
      id: flowChart.id,
      kicker: words.t("flow.title"),
      headline: headline(report, words, balance),
      subtitle: words.t("flow.subtitle"),
      conditions,
      panels: [panel.links.length > 0 ? panel : stepsPanel(context)],
      also: zeros,
      method: [
        words.t("flow.method"),
        ...(zeros.length > 0
          ? [
              words.t("flow.zeros", {
                names: words.list(zeros.map((id) => words.pick(shortLabel(id)))),
              }),
            ]
          : []),
      ],
    });
  },
};

/** The steps side by side, where the report has nothing that flows from one to the next. */
function stepsPanel(context: BuildContext): BarsPanel {
  const steps = ["application.received", "application.closed", "application.replied"] as const;
  return barsPanel(
    context,
    steps.map((id) => row(observedMark(context, id))),
  );
}

/** @param tone of the outcomes: the headline names what is left over, or else all of them together. */
function flowPanel(
  context: BuildContext,
  tone: Tone,
  rests: readonly (FlowNode | undefined)[],
): FlowPanel {
  const { report, words } = context;
  const node = (id: IndicatorId, column: number, name?: string): FlowNode => {
    const mark = observedMark(context, id);
    const caption = `${name ?? mark.label} ${words.value(mark.value, "")}`;
    return { ...mark, column, caption };
  };
  const positive = (ids: readonly IndicatorId[]) =>
    ids.filter((id) => (numberOf(report, id) ?? 0) > 0);
  const nodes = [
    ...positive(ways).map((id) => node(id, 0)),
    node("application.received", 1, words.t("flow.received")),
    ...positive(closings).map((id) => node(id, 2)),
    node("application.replied", 3, words.t("flow.replied")),
    ...positive(outcomeIds).map((id) => ({ ...node(id, 4), tone })),
    ...rests.filter((rest) => rest !== undefined),
  ];
  const links = nodes.flatMap((each): FlowLink[] => {
    const amount = exactNumber(each.value);
    if (amount === undefined || each.column === 1 || each.column === 3) return [];
    const [source, target] = ends(each);
    return [
      {
        source,
        target,
        amount,
        tone: each.tone,
        pattern: each.pattern === "hatched" ? "hatched" : undefined,
      },
    ];
  });
  const toReplied = nodes
    .filter((each) => each.column === 2)
    .map(
      (each): FlowLink => ({
        source: each.key,
        target: "application.replied",
        amount: exactNumber(each.value) ?? 0,
        tone: "context",
      }),
    );
  return {
    kind: "flow",
    key: "flow",
    title: "",
    nodes,
    links: [...links, ...toReplied],
  };
}

/** Which nodes a node's own link joins: arrivals lead in, closings and outcomes are led to. */
function ends(node: FlowNode): [source: string, target: string] {
  if (node.column === 0) return [node.key, "application.received"];
  if (node.column === 2) return ["application.received", node.key];
  return ["application.replied", node.key];
}

/** What the parts of a step leave unaccounted for, as a node beside them. */
function restNode(
  context: BuildContext,
  total: IndicatorId,
  parts: readonly IndicatorId[],
  column: number,
): FlowNode | undefined {
  const { report, words } = context;
  const rest = remainderMark(context, balanceOf(report, total, parts), "件", {
    key: `${total}.remainder`,
    contradiction: contradictionsAbout(report, total, words)[0],
  });
  return rest && { ...rest, column, caption: `${rest.label} ${words.value(rest.value, "")}` };
}

function headline(report: Report, words: Words, { total, gap }: Balance): string {
  const received = numberOf(report, "application.received");
  const closed = numberOf(report, "application.closed");
  if (total === undefined || gap === undefined || received === undefined || closed === undefined) {
    return words.t("flow.headline.missing");
  }
  if (received === 0) return words.t("flow.headline.none");
  if (received !== closed || closed !== total) {
    return words.t("flow.headline.steps", { received, closed, replied: total });
  }
  return gap > 0
    ? words.t("flow.headline.gap", { total, gap })
    : words.t("flow.headline.whole", { total });
}
