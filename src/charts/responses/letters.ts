import { numberOf, type Report } from "../../domain/report.ts";
import type { IndicatorId } from "../../forms/indicators.ts";
import type { Words } from "../../i18n/words.ts";
import { barsPanel, row } from "../build/bars.ts";
import { chartModel } from "../build/chartModel.ts";
import type { BuildContext } from "../build/context.ts";
import { observedMark, type Whole } from "../build/marks.ts";
import type { ChartDefinition } from "../definition.ts";

const mailbox = [
  "n.mailbox.received",
  "n.mailbox.resolved",
  "n.mailbox.published",
] as const satisfies readonly IndicatorId[];

/** Letters to the governor's mailbox, beside the suggestion box and the complaints. */
export const lettersChart: ChartDefinition = {
  id: "responses.letters",
  page: "responses",
  needs: ["n.mailbox.received"],
  title: "letters.title",
  switches: { show: ["chart", "table"], type: ["bars", "dots"], labels: ["on", "off"] },
  build(report, view, words) {
    const context: BuildContext = { report, view, words };
    const whole: Whole = {
      number: numberOf(report, "n.mailbox.received"),
      from: { plus: ["n.mailbox.received"] },
      of: words.t("letters.whole"),
    };
    const governor = mailbox.map((id) =>
      row(
        observedMark(context, id, {
          whole: id === "n.mailbox.received" ? undefined : whole,
          tone: id === "n.mailbox.published" ? "context" : "data",
        }),
      ),
    );
    const others = (["mailbox.total", "complaints.total"] as const).map((id) =>
      row(observedMark(context, id)),
    );
    return chartModel(context, {
      id: lettersChart.id,
      kicker: words.t("letters.title"),
      headline: headline(report, words),
      subtitle: words.t("letters.subtitle"),
      panels: [barsPanel(context, [...governor, ...others])],
      also: ["n.mailbox.days", "n.mailbox.resolvedShare"],
      method: [daysNote(report, words), view.type === "dots" ? words.t("log.method") : ""],
    });
  },
};

function daysNote(report: Report, words: Words): string {
  const days = numberOf(report, "n.mailbox.days");
  return days === undefined ? "" : words.t("letters.days", { days });
}

function headline(report: Report, words: Words): string {
  const received = numberOf(report, "n.mailbox.received");
  const resolved = numberOf(report, "n.mailbox.resolved");
  const complaints = numberOf(report, "complaints.total");
  if (received === undefined || resolved === undefined || complaints === undefined) {
    return words.t("letters.headline.missing");
  }
  return received === resolved
    ? words.t("letters.headline.all", { received, complaints })
    : words.t("letters.headline.some", { received, resolved, complaints });
}
