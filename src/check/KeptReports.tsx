import { useState, useSyncExternalStore } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { checkPath } from "../address/paths.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { dropOwnFile, keepOwnFile, ownFileBytes } from "../library/own/ownFiles.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { changeOwn, dropOwn, ownReport } from "../library/own/ownReports.ts";
import { addedKeys, onAddedReports } from "../reports/addedReports.ts";
import styles from "./DropFiles.module.css";
import { saveOwnReports } from "./saveOwnReports.ts";

const none: ReturnType<typeof addedKeys> = [];

/** The reports that this browser keeps. */
export function KeptReports() {
  const words = useWords();
  const keys = useSyncExternalStore(onAddedReports, addedKeys, () => none);
  const [deleted, setDeleted] = useState<{ own: OwnReport; file: Uint8Array | undefined }>();
  const all = keys.flatMap(({ id }) => ownReport(id) ?? []);
  const takeAlong = (reports: readonly OwnReport[]) => saveOwnReports(reports, words);
  async function remove(own: OwnReport): Promise<void> {
    const file = await ownFileBytes(own.id);
    setDeleted({ own, file });
    await Promise.all([dropOwn(own.id), dropOwnFile(own.id)]);
  }
  const nameOf = ({ place, year }: { place: string; year: number }) =>
    words.t("shell.edition", { place, year: String(year) });

  return (
    <section className={styles.list}>
      {keys.length > 0 && (
        <>
          <h2>{words.t("check.keptHere")}</h2>
          <p className={styles.hint}>{words.t("check.keptLead")}</p>
          <ul>
            {keys.map(({ id }) => {
              const own = ownReport(id);
              if (!own) return null;
              return (
                <li key={id} className={styles.kept}>
                  <PageLink to={checkPath} report={id}>
                    {nameOf(own)}
                  </PageLink>
                  <span className={styles.hint}>
                    {own.fileName} · {words.date(own.readAt.slice(0, 10))}
                  </span>
                  <button
                    type="button"
                    aria-label={`${words.t("check.takeAlong")} ${nameOf(own)}`}
                    onClick={() => takeAlong([own])}
                  >
                    {words.t("check.takeAlong")}
                  </button>
                  <button
                    type="button"
                    aria-label={`${words.t("check.delete")} ${nameOf(own)}`}
                    onClick={() => void remove(own)}
                  >
                    {words.t("check.delete")}
                  </button>
                </li>
              );
            })}
          </ul>
          {all.length > 1 && (
            <p className={styles.actions}>
              <button type="button" onClick={() => takeAlong(all)}>
                {words.t("check.takeAllAlong", { n: all.length })}
              </button>
            </p>
          )}
        </>
      )}
      <p role="status" className={styles.actions}>
        {deleted && (
          <>
            {words.t("check.deleted", { name: nameOf(deleted.own) })}{" "}
            <button
              type="button"
              onClick={() => {
                const { own, file } = deleted;
                void changeOwn(own.id, () => own);
                if (file) void keepOwnFile(own.id, file);
                setDeleted(undefined);
              }}
            >
              {words.t("check.undo")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
