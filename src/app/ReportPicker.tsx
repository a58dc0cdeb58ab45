import { type MouseEvent, useState } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { reportsPath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { defaultKey } from "../reports/defaultKey.ts";
import { lazyPart } from "../ui/lazyPart.tsx";
import { isPlain } from "./isPlain.ts";
import styles from "./ReportPicker.module.css";
import { useReportHead } from "./reportHead.ts";

const Dialog = lazyPart(async () => (await import("./PickedReport.tsx")).PickedReport, {
  close: ({ onClose }) => onClose(),
});

/** Which report is shown, and the way to another: a list that opens, or a page where scripts do not run. */
export function ReportPicker() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const key = useReportHead()?.key;

  function choose(event: MouseEvent): void {
    if (!isPlain(event)) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <>
      <PageLink
        to={reportsPath}
        report={defaultKey.id}
        data-opens=""
        className={styles.picker}
        onClick={choose}
      >
        {key ? (
          <>
            <span className={styles.place}>{words.pick(key.place)}</span>{" "}
            <span>{words.t("shell.year", { year: String(key.year) })}</span>
          </>
        ) : (
          words.t("library.all")
        )}
        <span className={styles.more}> {words.t("library.other")}</span>
      </PageLink>
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
