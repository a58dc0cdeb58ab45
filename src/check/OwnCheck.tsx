import { useEffect, useMemo, useRef, useState } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { checkPath, pagePath } from "../address/paths.ts";
import { auditReport } from "../audit/auditReport.ts";
import { findingMark } from "../audit/findingMark.ts";
import { mirrorFindings } from "../audit/mirrorFindings.ts";
import { findObservation, type Report } from "../domain/report.ts";
import { blank } from "../domain/value.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { quotedName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { type OwnReport, openCells } from "../library/own/ownReport.ts";
import { defaultKey } from "../reports/defaultKey.ts";
import { AboutForm } from "./AboutForm.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { cellsByPlace, placeKey, quoteOf, shortened, textsByPlace } from "./documentPlaces.ts";
import { FindingsToMend } from "./FindingsToMend.tsx";
import { KeepingNotice } from "./KeepingNotice.tsx";
import styles from "./OwnCheck.module.css";
import { ReadingNotes } from "./ReadingNotes.tsx";
import { readingCounts } from "./readingCounts.ts";
import { useMending } from "./useMending.ts";
import { ValueEditor } from "./ValueEditor.tsx";

type OwnCheckProps = { report: Report; own: OwnReport };

/** A report that was read here: the document on one side, what is to be settled and mended on the other. */
export function OwnCheck({ report, own }: OwnCheckProps) {
  const words = useWords();
  const mending = useMending(own);
  const [chosen, setChosen] = useState<string>();
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed may be settled and gone: the keyboard goes on where the change can be taken back.
  useEffect(() => {
    if (mending.said && document.activeElement === document.body) undo.current?.focus();
  }, [mending.said]);
  const { cells, blocks } = own.read;
  const byPlace = useMemo(() => cellsByPlace(cells), [cells]);
  const { unmatched } = own.read;
  const places = useMemo(
    () => new Set([...byPlace.keys(), ...unmatched.map(({ place }) => placeKey(place))]),
    [byPlace, unmatched],
  );
  const texts = useMemo(() => textsByPlace(blocks), [blocks]);
  const counts = readingCounts(own.read);
  const open = openCells(own);
  const findings = auditReport(report);
  const marked = (mark: "contradiction" | "doubtful") =>
    mirrorFindings(findings.filter((finding) => findingMark(finding) === mark));
  const contradictions = marked("contradiction");
  const doubtful = marked("doubtful");
  const mended = Object.keys(own.mended).length;
  const editor = (cell: (typeof cells)[number]) => (
    <ValueEditor key={cell.indicator} cell={cell} own={own} report={report} mending={mending} />
  );
  const said = mending.said && {
    name: quotedName(mending.said.indicator, words),
    value: words.value(
      findObservation(report, mending.said.indicator)?.value ?? blank,
      indicatorOf(mending.said.indicator).unit,
      mending.said.indicator,
    ),
  };

  return (
    <>
      <p className={styles.from}>
        {words.t("check.from", { file: own.fileName, ...counts, open: open.length })}
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
        {said && words.t(mending.said?.undone ? "check.undone" : "check.changed", said)}{" "}
        {mending.canUndo && (
          <button ref={undo} type="button" onClick={mending.undo}>
            {words.t("check.undo")}
          </button>
        )}
      </p>
      <div className={styles.sides}>
        <DocumentView blocks={blocks} places={places} chosen={chosen} onChoose={setChosen} />
        <div className={styles.todo}>
          {chosen !== undefined && (
            <section>
              <h2>{words.t("check.rowNumbers")}</h2>
              <p className={styles.quote}>{shortened(texts.get(chosen))}</p>
              {byPlace.get(chosen)?.map(editor) ?? <p>{words.t("check.noRow")}</p>}
            </section>
          )}
          <section>
            <h2>
              {words.t("check.contradictions")} {words.number(contradictions.flat().length)}
            </h2>
            {contradictions.length === 0 && <p>{words.t("check.noContradiction")}</p>}
            <FindingsToMend lines={contradictions} report={report} mending={mending} />
          </section>
          {open.length > 0 && (
            <section>
              <h2>
                {words.t("check.openCells")} {words.number(open.length)}
              </h2>
              {[...cellsByPlace(open)].map(([place, [first, ...others]]) => (
                <div key={place}>
                  <p className={styles.quote}>
                    {first && quoteOf(first, texts)}{" "}
                    <button type="button" onClick={() => setChosen(place)}>
                      {words.t("check.seeSource")}
                    </button>
                  </p>
                  {first && [first, ...others].map(editor)}
                </div>
              ))}
            </section>
          )}
          {doubtful.length > 0 && (
            <section>
              <h2>
                {words.t("check.doubtful")} {words.number(doubtful.flat().length)}
              </h2>
              <FindingsToMend lines={doubtful} report={report} mending={mending} />
            </section>
          )}
          <ReadingNotes read={own.read} onChoose={setChosen} />
        </div>
      </div>
    </>
  );
}
