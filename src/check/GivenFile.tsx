import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useNavigate } from "react-router-dom";
import { checkPath } from "../address/paths.ts";
import { useLinkPlace } from "../address/useLinkPlace.ts";
import { withSticky } from "../address/withSticky.ts";
import { faultText } from "../i18n/checkWords.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { limits } from "../ingest/limits.ts";
import { readingForYear } from "../ingest/textFigures.ts";
import { keepOwnFile } from "../library/own/ownFiles.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { changeOwn, type Keeping, ownReport } from "../library/own/ownReports.ts";
import { onAddedReports } from "../reports/addedReports.ts";
import { AboutForm } from "./AboutForm.tsx";
import styles from "./DropFiles.module.css";
import { KeepingNotice } from "./KeepingNotice.tsx";
import { readingCounts } from "./readingCounts.ts";
import type { Given } from "./useGivenFiles.ts";

type GivenFileProps = {
  given: Given;
  /** It is the only one: once it is read, whoever dropped it wants to see it. */
  only: boolean;
  onCancel: () => void;
  onAgain: () => void;
  onRemove: () => void;
};

/** One file that was given: how far it has come, and the way on. */
export function GivenFile({ given, only, onCancel, onAgain, onRemove }: GivenFileProps) {
  const words = useWords();
  const { file, state } = given;
  const busy = state.kind === "waiting" || state.kind === "reading";
  return (
    <li className={styles.given}>
      <strong>{file.name}</strong>
      <div role="status">
        {state.kind === "waiting" && words.t("check.waiting")}
        {state.kind === "reading" && words.t("check.reading")}
        {state.kind === "cancelled" && words.t("check.cancelled")}
        {state.kind === "failed" && faultText(state.fault, limits, words)}
        {state.kind === "read" && words.t("check.readOut", readingCounts(state.read))}
        {state.kind === "broughtBack" && words.t("check.broughtBack", { n: state.reports.length })}
      </div>
      {state.kind === "broughtBack" && <KeepingNotice keeping={state.keeping} />}
      {state.kind === "read" && <ReadFile file={state} fileName={file.name} only={only} />}
      <p className={styles.actions}>
        {busy && (
          <button type="button" onClick={onCancel}>
            {words.t("check.cancel")}
          </button>
        )}
        {(state.kind === "cancelled" || state.kind === "failed") && (
          <>
            <button type="button" onClick={onAgain}>
              {words.t("check.again")}
            </button>
            <button type="button" onClick={onRemove}>
              {words.t("check.remove")}
            </button>
          </>
        )}
      </p>
    </li>
  );
}

type ReadFileProps = {
  file: Pick<OwnReport, "id" | "read" | "sha256"> & { bytes: Uint8Array };
  fileName: string;
  only: boolean;
};

/** What was read, kept as soon as place and year are known. */
function ReadFile({ file, fileName, only }: ReadFileProps) {
  const { id, read, sha256, bytes } = file;
  const words = useWords();
  const navigate = useNavigate();
  const place = useLinkPlace();
  const [keeping, setKeeping] = useState<Keeping>();
  const begun = useRef(false);
  const own = useSyncExternalStore(
    onAddedReports,
    () => ownReport(id),
    () => undefined,
  );
  const { place: name, year } = read;

  async function keep(about: { place: string; year: number }, show: boolean): Promise<void> {
    const fresh = { fileName, readAt: new Date().toISOString(), mended: {}, ...about };
    // What was settled in the same file before stays so; what is read of it is what is read today.
    const now = { ...about, id, sha256, read: readingForYear(read, about.year) };
    const kept = await changeOwn(id, (known = { ...fresh, ...now }) => ({ ...known, ...now }));
    // After the report: what it takes to check it goes before what is convenient.
    await keepOwnFile(id, bytes);
    setKeeping(kept);
    if (show && kept === "kept") navigate(withSticky(checkPath, { ...place, report: id }));
  }

  useEffect(() => {
    // Place and year that were corrected before stay as they were corrected.
    const about =
      own ?? (name === undefined || year === undefined ? undefined : { place: name, year });
    if (begun.current || !about) return;
    begun.current = true;
    void keep({ place: about.place, year: about.year }, only);
  });

  const open = () => navigate(withSticky(checkPath, { ...place, report: id }));
  if (keeping !== undefined) {
    // It may have been deleted below.
    if (!own) return null;
    return (
      <>
        <KeepingNotice keeping={keeping} />
        <button type="button" className={styles.choose} onClick={open}>
          {words.t("check.open", { place: own.place, year: String(own.year) })}
        </button>
      </>
    );
  }
  if (name !== undefined && year !== undefined) return null;
  return (
    <>
      <p>{words.t("check.needsAbout")}</p>
      <AboutForm
        place={name ?? ""}
        year={year}
        action={words.t("check.show")}
        onSave={(about) => void keep(about, true)}
      />
    </>
  );
}
