import { origins } from "../domain/indicator.ts";
import { allHeadings } from "../forms/indicators.ts";
import { topicOfHeading } from "../forms/topicOf.ts";
import { topicIds } from "../forms/topics.ts";
import type { Words } from "../i18n/words.ts";
import type { TableRow } from "./tableRow.ts";
import { valueKinds } from "./tableState.ts";
import { headingTrail } from "./tableTree.ts";
import { headingText } from "./trailText.ts";
import { unitText } from "./unitText.ts";

export type FilterOption = {
  readonly value: string;
  readonly label: string;
  /** How many rows of the report it stands for. */
  readonly count: number;
  /** The heading of a group of options. */
  readonly group?: string;
};

export type ChoiceName = "topic" | "section" | "source" | "unit" | "status";

function counted(values: readonly string[], value: string): number {
  return values.filter((each) => each === value).length;
}

/** What can be chosen in each filter; only what the report has, besides what is chosen already. */
export function filterOptions(
  rows: readonly TableRow[],
  chosen: Readonly<Partial<Record<ChoiceName, string>>>,
  words: Words,
): Readonly<Record<ChoiceName, readonly FilterOption[]>> {
  const present = ({ value, count }: FilterOption, name: ChoiceName) =>
    count > 0 || chosen[name] === value;
  const units = rows.map(({ observation }) => observation.unit.symbol);
  const kinds = rows.map(({ observation }) => observation.value.kind);
  const sources = rows.map(({ observation }) => observation.location.origin);
  const topics = rows.flatMap(({ indicator }) => topicOfHeading(indicator.heading) ?? []);
  const sections = rows.flatMap(({ indicator }) =>
    headingTrail(indicator.heading).map(({ id }) => id),
  );
  const allUnits = [...new Set([...units, ...(chosen.unit === undefined ? [] : [chosen.unit])])];
  return {
    topic: topicIds
      .map((topic) => ({
        value: topic,
        label: words.t(`page.${topic}`),
        count: counted(topics, topic),
      }))
      .filter((option) => present(option, "topic")),
    section: allHeadings()
      .map(({ id, origin, parent }) => ({
        value: id,
        label: `${parent === undefined ? "" : "\u3000"}${headingText(id, words)}`,
        count: counted(sections, id),
        group: words.t(`origin.${origin}`),
      }))
      .filter((option) => present(option, "section")),
    source: origins
      .map((origin) => ({
        value: origin,
        label: words.t(`origin.${origin}`),
        count: counted(sources, origin),
      }))
      .filter((option) => present(option, "source")),
    unit: allUnits
      .map((unit) => ({
        value: unit,
        label: unitText(unit, words),
        count: counted(units, unit),
      }))
      .sort((a, b) => b.count - a.count),
    status: valueKinds
      .map((kind) => ({
        value: kind,
        label: words.t(`status.${kind}`),
        count: counted(kinds, kind),
      }))
      .filter((option) => present(option, "status")),
  };
}
