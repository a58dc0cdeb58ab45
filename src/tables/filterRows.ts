import { topicOfHeading } from "../forms/topicOf.ts";
import { matchesIndicator } from "./matchesIndicator.ts";
import { orderNumber } from "./orderNumber.ts";
import type { TableRow } from "./tableRow.ts";
import type { TableFilters } from "./tableState.ts";
import { headingTrail } from "./tableTree.ts";

function inRange({ min, max }: TableFilters, { observation }: TableRow): boolean {
  if (min === undefined && max === undefined) return true;
  const number = orderNumber(observation.value);
  // A cell without a number is in no range, not even in one that holds zero.
  if (number === undefined) return false;
  return (min === undefined || number >= min) && (max === undefined || number <= max);
}

/** The rows that all filters let through, in their own order. */
export function filterRows(rows: readonly TableRow[], filters: TableFilters): readonly TableRow[] {
  const { q, topic, section, source, unit, status, contradicted } = filters;
  return rows.filter(
    (row) =>
      (source === undefined || row.observation.location.origin === source) &&
      (unit === undefined || row.observation.unit.symbol === unit) &&
      (status === undefined || row.observation.value.kind === status) &&
      (!contradicted || row.contradictions.length > 0) &&
      (topic === undefined || topicOfHeading(row.indicator.heading) === topic) &&
      (section === undefined ||
        headingTrail(row.indicator.heading).some(({ id }) => id === section)) &&
      inRange(filters, row) &&
      matchesIndicator(row.indicator, q),
  );
}
