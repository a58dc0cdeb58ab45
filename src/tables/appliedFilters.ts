import type { AppliedFilter } from "../export/sheets/aboutObservations.ts";
import type { Words } from "../i18n/words.ts";
import type { TableFilters } from "./tableState.ts";
import { headingText } from "./trailText.ts";
import { unitText } from "./unitText.ts";

/** The filters that are set, in words, for a file that must say what it leaves out. */
export function appliedFilters(filters: TableFilters, words: Words): readonly AppliedFilter[] {
  const { q, topic, section, source, unit, status, min, max, contradicted } = filters;
  const applied: (AppliedFilter | undefined)[] = [
    q.trim() === "" ? undefined : { label: words.t("table.filter.q"), value: q.trim() },
    topic && { label: words.t("table.filter.topic"), value: words.t(`page.${topic}`) },
    section && { label: words.t("table.filter.section"), value: headingText(section, words) },
    source && { label: words.t("table.filter.source"), value: words.t(`origin.${source}`) },
    unit && { label: words.t("table.filter.unit"), value: unitText(unit, words) },
    status && { label: words.t("table.filter.status"), value: words.t(`status.${status}`) },
    min === undefined
      ? undefined
      : { label: words.t("table.filter.min"), value: words.number(min) },
    max === undefined
      ? undefined
      : { label: words.t("table.filter.max"), value: words.number(max) },
    contradicted
      ? { label: words.t("table.filter.flag"), value: words.t("chart.note.contradiction") }
      : undefined,
  ].map((each) => (each === "" ? undefined : each));
  return applied.filter((each) => each !== undefined);
}
