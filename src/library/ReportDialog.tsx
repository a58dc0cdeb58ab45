import { useState } from "react";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { ReportKey } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { knownKeys } from "../reports/catalogue.ts";
import { FindDialog } from "../ui/FindDialog.tsx";
import { findReports } from "./findReports.ts";
import { isOwnId } from "./own/ownId.ts";
import { placesOf } from "./places.ts";
import styles from "./ReportDialog.module.css";

type ReportDialogProps = {
  /** The id of the report that is shown. */
  shown: string;
  onChoose: (report: ReportKey) => void;
  onClose: () => void;
};

/** Chooses a report by place and year; the years of a place stand side by side. */
export function ReportDialog({ shown, onChoose, onClose }: ReportDialogProps) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const found = findReports(knownKeys(), query);
  const typed = query.trim();
  const status =
    found.length === 0
      ? words.t("library.none", { query: typed })
      : words.t("library.count", { n: found.length });
  const editionOf = ({ place, year }: ReportKey) =>
    words.t("shell.edition", { place: words.pick(place), year: String(year) });
  return (
    <FindDialog
      title={words.t("library.choose")}
      placeholder={words.t("library.placeholder")}
      close={words.t("library.close")}
      query={query}
      onQuery={setQuery}
      onClose={onClose}
      status={status}
      found={found.length > 0}
    >
      <ListBox
        className={styles.list}
        aria-label={words.t("library.all")}
        selectionMode="none"
        renderEmptyState={() => <p className={styles.none}>{words.t("library.noneHint")}</p>}
      >
        {placesOf(found).map(({ name, reports }) => (
          <ListBoxSection key={name.zh} id={name.zh} className={styles.place}>
            <Header className={styles.name}>{words.pick(name)}</Header>
            {reports.map((report) => (
              <ListBoxItem
                key={report.id}
                id={report.id}
                className={report.id === shown ? `${styles.year} ${styles.shown}` : styles.year}
                textValue={editionOf(report)}
                aria-label={
                  report.id === shown
                    ? words.t("library.isShown", { edition: editionOf(report) })
                    : editionOf(report)
                }
                onAction={() => onChoose(report)}
              >
                {isOwnId(report.id)
                  ? words.t("library.ownYear", { year: String(report.year) })
                  : report.year}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </FindDialog>
  );
}
