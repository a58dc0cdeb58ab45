import { useId, useState } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { useSteady } from "../ui/useSteady.ts";
import { ChoiceFilters } from "./ChoiceFilters.tsx";
import { RangeFilter } from "./RangeFilter.tsx";
import styles from "./TableFilters.module.css";
import { longestSearch } from "./tableAddress.ts";
import type { TableRow } from "./tableRow.ts";
import { filterCount } from "./tableState.ts";
import type { TableFiltering } from "./useTableFilters.ts";

type TableFiltersProps = { rows: readonly TableRow[]; filtering: TableFiltering };

/** Everything to filter by. On a phone only the search field, until one asks for more. */
export function TableFilters({ rows, filtering }: TableFiltersProps) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const panelId = useId();
  const { filters, chosen, typed, type, choose, clear } = filtering;
  const onChoose = useSteady(choose);
  const set = filterCount(filters) - (filters.q.trim() === "" ? 0 : 1);

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
        <ChoiceFilters rows={rows} filters={chosen} onChoose={onChoose} />
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
