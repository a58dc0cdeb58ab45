import { memo } from "react";
import { origins } from "../domain/indicator.ts";
import { headingOf } from "../forms/indicators.ts";
import { topicIds } from "../forms/topics.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ChoiceFilter } from "./ChoiceFilter.tsx";
import { type ChoiceName, filterOptions } from "./filterOptions.ts";
import type { TableRow } from "./tableRow.ts";
import { type TableFilters, valueKinds } from "./tableState.ts";

type ChoiceFiltersProps = {
  rows: readonly TableRow[];
  filters: TableFilters;
  onChoose: (part: Partial<TableFilters>) => void;
};

const names = [
  "topic",
  "section",
  "source",
  "unit",
  "status",
] as const satisfies readonly ChoiceName[];

/** All filters that choose from a list. Drawn anew only when a choice changes, not while one types. */
export const ChoiceFilters = memo(function ChoiceFilters(props: ChoiceFiltersProps) {
  const { rows, filters, onChoose } = props;
  const words = useWords();
  const options = filterOptions(rows, filters, words);
  return names.map((name) => (
    <ChoiceFilter
      key={name}
      name={name}
      value={filters[name]}
      options={options[name]}
      onChange={(value) => onChoose(choiceOf(name, value))}
    />
  ));
});

function choiceOf(name: ChoiceName, value: string | undefined): Partial<TableFilters> {
  switch (name) {
    case "topic":
      return { topic: topicIds.find((each) => each === value) };
    case "section":
      return { section: headingOf(value)?.id };
    case "source":
      return { source: origins.find((each) => each === value) };
    case "status":
      return { status: valueKinds.find((each) => each === value) };
    case "unit":
      return { unit: value };
  }
}
