import { reported, type Value } from "../../domain/value.ts";
import type { Words } from "../../i18n/words.ts";
import type { BarsPanel } from "../model.ts";
import type { GlanceForm } from "./glances.ts";
import { shownRows } from "./shownRows.ts";
import { unitsOf } from "./unitsOf.ts";

/** What a glance shows, in words. */
export function glanceText(panel: BarsPanel, form: GlanceForm, words: Words): string {
  if (form === "squares") return squaresText(panel, words).join(words.t("chart.semicolon"));
  const facts = shownRows(panel, form).flatMap((row) => [
    ...row.marks.map(
      (mark) => `${mark.label} ${words.value(mark.value, mark.unit, mark.indicator)}`,
    ),
    ...(row.gap ? [row.gap] : []),
  ]);
  const references = form === "bars" ? panel.references.map(({ label }) => label) : [];
  return [...facts, ...references].join(words.t("chart.semicolon"));
}

/** What the squares stand for: those with an outcome, and those without. */
export function squaresText(panel: BarsPanel, words: Words): readonly string[] {
  const units = unitsOf(panel);
  if (!units) return [];
  const { accounted, rest } = units;
  const [counted] = panel.rows[0]?.marks ?? [];
  const amount = (value: Value) => words.value(value, counted?.unit ?? "", counted?.indicator);
  const first = words.t("glance.accounted", { value: amount(reported(accounted)) });
  return rest ? [first, `${rest.label} ${amount(rest.value)}`] : [first];
}
