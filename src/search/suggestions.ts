import type { IndicatorId } from "../forms/indicators.ts";
import type { SearchGroup } from "./searchEntries.ts";
import type { SearchEntry } from "./searchEntry.ts";

/** The totals that most questions about a report begin with. */
const figures: readonly IndicatorId[] = [
  "application.received",
  "application.replied",
  "proactive.total",
  "review.total",
  "service.items",
];

const chartCount = 4;

/** What stands in the list before anything is typed: where to begin, and every page. */
export function suggestions(entries: readonly SearchEntry[]): readonly SearchGroup[] {
  const of = (kind: SearchEntry["kind"]) => entries.filter((entry) => entry.kind === kind);
  const groups: readonly SearchGroup[] = [
    {
      kind: "indicator",
      entries: figures.flatMap((id) => of("indicator").find((entry) => entry.id === id) ?? []),
    },
    { kind: "chart", entries: of("chart").slice(0, chartCount) },
    { kind: "page", entries: of("page") },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
