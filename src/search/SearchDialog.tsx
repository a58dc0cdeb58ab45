import { Search, X } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Input,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./SearchDialog.module.css";
import { SearchResults } from "./SearchResults.tsx";
import { searchEntries } from "./searchEntries.ts";
import type { SearchEntry } from "./searchEntry.ts";
import { type SearchedChart, searchIndex } from "./searchIndex.ts";
import { suggestions } from "./suggestions.ts";

/** Nobody types more; every name is searched for all of it. */
const longestQuery = 200;

/** Of each kind no more are listed: who has to scroll further has typed too little. */
const listed = 12;

type SearchDialogProps = {
  report: Report;
  charts: readonly SearchedChart[];
  onChoose: (entry: SearchEntry) => void;
  onClose: () => void;
};

/** One field over everything there is; arrows move in the list while the focus stays in the field. */
export function SearchDialog({ report, charts, onChoose, onClose }: SearchDialogProps) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const entries = useMemo(() => searchIndex(report, charts, words), [report, charts, words]);
  const typed = query.trim() !== "";
  const groups = typed ? searchEntries(entries, query) : suggestions(entries);
  const count = groups.reduce((n, group) => n + group.entries.length, 0);
  const limited = typed && groups.some((group) => group.entries.length > listed);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={words.t("search.title")}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <div className={styles.field}>
              <Search size={20} aria-hidden="true" />
              <TextField
                autoFocus
                className={styles.text}
                aria-label={words.t("search.title")}
                type="text"
              >
                <Input
                  role="combobox"
                  maxLength={longestQuery}
                  aria-expanded={count > 0}
                  className={styles.input}
                  placeholder={words.t("search.placeholder")}
                  autoComplete="off"
                  enterKeyHint="go"
                />
              </TextField>
              <Button
                className={styles.close}
                aria-label={words.t("search.close")}
                onPress={onClose}
              >
                <X size={20} aria-hidden="true" />
              </Button>
            </div>
            <p role="status" className={styles.status}>
              {!typed && words.t("search.hint")}
              {typed && count > 0 && !limited && words.t("search.count", { n: count })}
              {limited && words.t("search.countLimited", { n: count, shown: listed })}
              {typed && count === 0 && words.t("search.none", { query: query.trim() })}
            </p>
            <SearchResults
              groups={groups.map((group) => ({
                ...group,
                entries: typed ? group.entries.slice(0, listed) : group.entries,
              }))}
              onChoose={onChoose}
            />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
