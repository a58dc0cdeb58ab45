import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./SearchResults.module.css";
import type { SearchGroup } from "./searchEntries.ts";
import type { SearchEntry } from "./searchEntry.ts";

type SearchResultsProps = {
  groups: readonly SearchGroup[];
  onChoose: (entry: SearchEntry) => void;
};

/** Results by kind: what it is, where it stands and, of an observation, what it says. */
export function SearchResults({ groups, onChoose }: SearchResultsProps) {
  const words = useWords();
  return (
    <ListBox
      className={styles.list}
      aria-label={words.t("search.results")}
      selectionMode="none"
      renderEmptyState={() => <p className={styles.none}>{words.t("search.noneHint")}</p>}
    >
      {groups.map(({ kind, entries }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className={styles.group}>{words.t(`search.group.${kind}`)}</Header>
          {entries.map((entry) => (
            <ListBoxItem
              key={entry.id}
              id={`${kind}/${entry.id}`}
              className={styles.item}
              textValue={[entry.label, entry.place, entry.value].filter(Boolean).join(" ")}
              onAction={() => onChoose(entry)}
            >
              <span>
                {entry.label} <span className={styles.place}>{entry.place}</span>
              </span>
              <span className={styles.value}>{entry.value}</span>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
