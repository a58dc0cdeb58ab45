import { type Form, perForm } from "../../forms/form.ts";
import { indicatorOf } from "../../forms/indicators.ts";

/** The lines of each table as printed: shares stand beside their counts in the second appendix, cells in their row. */
const printedLines = perForm(({ indicators }: Form) =>
  indicators.filter(
    ({ origin, kind, cell }) => !(origin === "annex" && kind === "ratio") && cell === undefined,
  ),
);

/** The rows within a few lines of one, under the same heading: those a slip of the eye reaches. */
export function rowsNear(form: Form, id: string, distance: number): readonly string[] {
  const { origin, heading } = indicatorOf(id);
  const rows = printedLines(form).filter((each) => each.origin === origin);
  const at = rows.findIndex((each) => each.id === id);
  if (at < 0) return [];
  return rows
    .slice(Math.max(0, at - distance), at + distance + 1)
    .filter((each) => each.id !== id && each.heading === heading)
    .map((each) => each.id);
}
