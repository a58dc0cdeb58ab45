import type { Ignored } from "../address/ignored.ts";
import { pageIds } from "../address/paths.ts";
import { assumptionName, formerAssumptionName } from "../charts/assumption.ts";
import { charts } from "../charts/registry.ts";
import { themeChoices } from "../theme/themeChoice.ts";

const chartNames = new Set(
  charts.flatMap(({ id }) => [id, assumptionName(id), formerAssumptionName(id)]),
);
const prefixes = pageIds.map((page) => `${page}.`);

/** Whether a name is one of our charts' names, or was one of another version. */
function looksLikeChart(name: string): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

/**
 * What no page reads for itself: an unknown theme, and charts that there are not. Other names in an
 * address are none of ours; every shop window hangs its own on the links it shows.
 */
export function ignoredByApp(query: URLSearchParams, hash: string): readonly Ignored[] {
  const ignored: Ignored[] = [];
  const theme = query.get("theme");
  if (theme && !themeChoices.some((choice) => choice === theme)) {
    ignored.push({ name: "theme", value: theme });
  }
  for (const [name, value] of query) {
    if (looksLikeChart(name) && !chartNames.has(name)) ignored.push({ name, value });
  }
  const place = hash.slice(1);
  if (looksLikeChart(place) && !chartNames.has(place)) ignored.push({ name: "#", value: place });
  return ignored;
}
