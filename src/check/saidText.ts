import { findObservation, type Report } from "../domain/report.ts";
import { blank } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { placedName, quotedName } from "../i18n/indicatorName.ts";
import type { Words } from "../i18n/words.ts";
import type { Mending } from "./useMending.ts";

/** What was done last, or taken back, in a sentence. */
export function saidText(
  { done, undone }: NonNullable<Mending["said"]>,
  report: Report,
  words: Words,
): string {
  if ("indicator" in done) {
    const { indicator } = done;
    return words.t(undone ? "check.undone" : "check.changed", {
      name: quotedName(indicator, words),
      value: words.value(
        findObservation(report, indicator)?.value ?? blank,
        indicatorOf(indicator).unit,
        indicator,
      ),
    });
  }
  if ("indicators" in done) {
    const [first = ""] = done.indicators;
    const name = placedName(first, words);
    return words.t(undone ? "check.rowUndone" : "check.rowSet", {
      name,
      n: done.indicators.length,
    });
  }
  if (undone) return words.t("check.reason.undone");
  return words.t(done.reason === undefined ? "check.reason.takenBack" : "check.reason.kept");
}
