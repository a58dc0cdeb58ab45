import { isIndicatorId } from "../../forms/indicators.ts";
import { assumptionSentence, assumptionTag } from "../../i18n/assumptionText.ts";
import type { AssumptionMade } from "../model.ts";
import type { BuildContext } from "./context.ts";
import { observedMark } from "./marks.ts";

/** What the report that a chart is built from assumes, in words; undefined for a report as published. */
export function assumptionMade(context: BuildContext): AssumptionMade | undefined {
  const { report, words } = context;
  const { assumption } = report;
  if (!assumption) return undefined;
  const { id, indicator } = assumption;
  if (!isIndicatorId(indicator)) return undefined;
  return {
    id,
    indicator,
    stamp: words.t("assumption.stamp"),
    text: assumptionSentence(assumption, words),
    tag: assumptionTag(assumption, words),
    mark: observedMark(context, indicator),
  };
}
