import { useMemo, useState } from "react";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { FindDialog } from "../ui/FindDialog.tsx";
import { SearchResults } from "./SearchResults.tsx";
import { searchEntries } from "./searchEntries.ts";
import type { SearchEntry } from "./searchEntry.ts";
import { type SearchedChart, searchIndex } from "./searchIndex.ts";
import { suggestions } from "./suggestions.ts";

/** Of each kind no more are listed: who has to scroll further has typed too little. */
const listed = 12;

type SearchDialogProps = {
  report: Report;
  charts: readonly SearchedChart[];
  onChoose: (entry: SearchEntry) => void;
  onClose: () => void;
};

/** One field over everything there is in a report. */
export function SearchDialog({ report, charts, onChoose, onClose }: SearchDialogProps) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const entries = useMemo(() => searchIndex(report, charts, words), [report, charts, words]);
  const typed = query.trim() !== "";
  const groups = typed ? searchEntries(entries, query) : suggestions(entries);
  const count = groups.reduce((n, group) => n + group.entries.length, 0);
  const limited = typed && groups.some((group) => group.entries.length > listed);

  function status(): string {
    if (!typed) return words.t("search.hint");
    if (count === 0) return words.t("search.none", { query: query.trim() });
    if (limited) return words.t("search.countLimited", { n: count, shown: listed });
    return words.t("search.count", { n: count });
  }

  return (
    <FindDialog
      title={words.t("search.title")}
      placeholder={words.t("search.placeholder")}
      close={words.t("search.close")}
      query={query}
      onQuery={setQuery}
      onClose={onClose}
      status={status()}
      found={count > 0}
    >
      <SearchResults
        groups={groups.map((group) => ({
          ...group,
          entries: typed ? group.entries.slice(0, listed) : group.entries,
        }))}
        onChoose={onChoose}
      />
    </FindDialog>
  );
}
