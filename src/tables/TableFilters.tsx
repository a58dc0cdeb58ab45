import { useId, useState } from "react";
import { headings } from "../forms/headings.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ChoiceFilter } from "./ChoiceFilter.tsx";
import { type ChoiceName, filterOptions } from "./filterOptions.ts";
import { RangeFilter } from "./RangeFilter.tsx";
import styles from "./TableFilters.module.css";
import { longestSearch } from "./tableAddress.ts";
import type { TableRow } from "./tableRow.ts";
import { filterCount, origins, valueKinds } from "./tableState.ts";
import type { TableFiltering } from "./useTableFilters.ts";

type TableFiltersProps = { rows: readonly TableRow[]; filtering: TableFiltering };

/** Everything to filter by. On a phone only the search field, until one asks for more. */
export function TableFilters({ rows, filtering }: TableFiltersProps) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const panelId = useId();
  const { filters, typed, type, choose, clear } = filtering;
  const options = filterOptions(rows, filters, words);
  const set = filterCount(filters) - (filters.q.trim() === "" ? 0 : 1);

  function chooseOne(name: ChoiceName, value: string | undefined) {
    switch (name) {
      case "section":
        return choose({ section: headings.find(({ id }) => id === value)?.id });
      case "source":
        return choose({ source: origins.find((each) => each === value) });
      case "status":
        return choose({ status: valueKinds.find((each) => each === value) });
      case "unit":
        return choose({ unit: value });
    }
  }

  return (
    <search className={styles.filters} aria-label={words.t("table.filters")}>
      <label className={styles.query}>
        <span>{words.t("table.filter.q")}</span>
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={longestSearch}
          value={typed.q}
          placeholder={words.t("table.filter.q.hint")}
          onChange={(event) => type({ q: event.target.value })}
        />
      </label>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={unfolded}
        aria-controls={panelId}
        onClick={() => setUnfolded(!unfolded)}
      >
        {set === 0 ? words.t("table.filters") : words.t("table.filters.set", { n: set })}
      </button>
      <div id={panelId} className={styles.more} data-unfolded={unfolded}>
        {(["section", "source", "unit", "status"] as const).map((name) => (
          <ChoiceFilter
            key={name}
            name={name}
            value={filters[name]}
            options={options[name]}
            onChange={(value) => chooseOne(name, value)}
          />
        ))}
        <RangeFilter filtering={filtering} />
        <label className={styles.flag}>
          <input
            type="checkbox"
            checked={filters.contradicted}
            onChange={(event) => choose({ contradicted: event.target.checked })}
          />
          <span>
            {words.t("table.filter.contradicted", {
              n: rows.filter((row) => row.contradictions.length > 0).length,
            })}
          </span>
        </label>
      </div>
      {(filterCount(filters) > 0 || typed.min !== "" || typed.max !== "") && (
        <button type="button" className={styles.clear} onClick={clear}>
          {words.t("table.filter.clear")}
        </button>
      )}
    </search>
  );
}
