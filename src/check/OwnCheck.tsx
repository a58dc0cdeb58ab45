import { useEffect, useMemo, useRef, useState } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { checkPath, pagePath } from "../address/paths.ts";
import type { Report } from "../domain/report.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import type { OwnReport } from "../library/own/ownReport.ts";
import { ownReport } from "../library/own/ownReports.ts";
import { defaultKey } from "../reports/defaultKey.ts";
import { AboutForm } from "./AboutForm.tsx";
import { CheckFilter } from "./CheckFilter.tsx";
import { CheckList } from "./CheckList.tsx";
import { type CheckGroup, checkLists, countOf } from "./checkGroups.ts";
import { DocumentSide } from "./DocumentSide.tsx";
import { cellMarks, cellsByPlace, placeKey, shortened, textsByPlace } from "./documentPlaces.ts";
import { stylePlace } from "./draft/styleText.ts";
import { KeepingNotice } from "./KeepingNotice.tsx";
import styles from "./OwnCheck.module.css";
import { readingCounts } from "./readingCounts.ts";
import { saidText } from "./saidText.ts";
import { TakeAlong } from "./takeAlong/TakeAlong.tsx";
import { useMending } from "./useMending.ts";
import { useOwnFile } from "./useOwnFile.ts";
import { ValueEditor } from "./ValueEditor.tsx";

type OwnCheckProps = { report: Report; own: OwnReport };

/** A report that was read here: the document on one side, what is to be settled and mended on the other. */
export function OwnCheck({ report, own }: OwnCheckProps) {
  const words = useWords();
  const mending = useMending(own);
  const file = useOwnFile(own.id);
  const [chosen, setChosen] = useState<string>();
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed may be settled and gone: the keyboard goes on where the change can be taken back.
  useEffect(() => {
    if (mending.said && document.activeElement === document.body) undo.current?.focus();
  }, [mending.said]);
  const { cells, blocks } = own.read;
  const byPlace = useMemo(() => cellsByPlace(cells), [cells]);
  const texts = useMemo(() => textsByPlace(blocks), [blocks]);
  const counts = readingCounts(own.read);
  const lastYear = report.previous && ownReport(report.previous.id);
  const lists = useMemo(() => checkLists(report, own, lastYear), [report, own, lastYear]);
  const places = useMemo(() => {
    const rows = lists.unmatched.map(({ place }) => placeKey(place));
    const written = lists.style.flatMap((each) => stylePlace(each, blocks) ?? []);
    return new Set([...byPlace.keys(), ...rows, ...written.map(placeKey)]);
  }, [byPlace, lists, blocks]);
  const marks = useMemo(() => cellMarks(report, lists.open, cells), [report, lists, cells]);
  const [wanted, setWanted] = useState<CheckGroup>();
  // A list that has become empty is no longer there to be shown alone.
  const shown = wanted !== undefined && countOf(lists, wanted) > 0 ? wanted : undefined;
  const mended = Object.keys(own.mended).length;

  return (
    <>
      <p className={styles.from}>
        {words.t("check.from", { file: own.fileName, ...counts, open: lists.open.length })}
        {counts.blanks > 0 && ` ${words.t("check.blanks", { n: counts.blanks })}`}
        {mended > 0 && ` ${words.t("check.mendedCount", { n: mended })}`}
      </p>
      <p className={styles.actions}>
        <PageLink to="/">{words.t("check.toDashboard")}</PageLink>
        <PageLink to={pagePath("audit")}>{words.t("check.toAudit")}</PageLink>
        <PageLink to={checkPath} report={defaultKey.id}>
          {words.t("check.another")}
        </PageLink>
      </p>
      <details className={styles.about}>
        <summary>{words.t("check.about")}</summary>
        <AboutForm
          place={own.place}
          year={own.year}
          action={words.t("check.save")}
          onSave={mending.about}
        />
      </details>
      <KeepingNotice keeping={mending.keeping} />
      <p role="status" className={styles.status}>
        {mending.said && saidText(mending.said, report, words)}{" "}
        {mending.canUndo && (
          <button ref={undo} type="button" onClick={mending.undo}>
            {words.t("check.undo")}
          </button>
        )}
      </p>
      <CheckFilter lists={lists} shown={shown} onShow={setWanted} />
      <div className={styles.sides}>
        <DocumentSide file={file} {...{ blocks, places, marks, chosen }} onChoose={setChosen} />
        <div className={styles.todo}>
          {chosen !== undefined && (
            <section>
              <h2>{words.t("check.rowNumbers")}</h2>
              <p className={styles.quote}>{shortened(texts.get(chosen))}</p>
              {byPlace
                .get(chosen)
                ?.map((cell) => (
                  <ValueEditor key={cell.indicator} {...{ cell, own, report, mending }} />
                )) ?? <p>{words.t("check.noRow")}</p>}
            </section>
          )}
          <CheckList {...{ lists, shown, report, own, mending, texts }} onChoose={setChosen} />
        </div>
      </div>
      <TakeAlong {...{ lists, report, own, file }} />
    </>
  );
}
