import { useEffect, useState } from "react";
import { useLinkPlace } from "../../address/useLinkPlace.ts";
import type { Report } from "../../domain/report.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { useReports } from "../../library/useReports.ts";
import { type Briefing, reportsOf } from "../basket/briefing.ts";
import { briefingStore } from "../basket/briefingStore.ts";
import type { Dropped } from "../basket/dropped.ts";
import { useBriefing } from "../basket/useBriefing.ts";
import { buildDeck } from "../deck/buildDeck.ts";
import { saveBriefing } from "../share/saveBriefing.ts";
import { useLinkArrival } from "../share/useLinkArrival.ts";
import { AddItems } from "./AddItems.tsx";
import styles from "./BriefingDesk.module.css";
import { CoverRow } from "./CoverRow.tsx";
import { DeskTools } from "./DeskTools.tsx";
import { DroppedList } from "./DroppedList.tsx";
import { EmptyBriefing } from "./EmptyBriefing.tsx";
import { ItemList } from "./ItemList.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { useUndoKeys } from "./useUndoKeys.ts";

/** Where a briefing is put together, once the reports that it is about are there. */
export function BriefingDesk({ report }: { report: Report }) {
  useReports(reportsOf(useBriefing().briefing));
  return <Desk report={report} />;
}

/** Its tools, its cover, its items, what can be added. */
function Desk({ report }: { report: Report }) {
  const words = useWords();
  const { briefing, kept, dropped: droppedBefore } = useBriefing();
  const place = useLinkPlace();
  const [message, setMessage] = useState("");
  const [droppedNow, setDropped] = useState<readonly Dropped[]>();
  const deck = buildDeck(briefing, report);
  const dropped = droppedNow ?? droppedBefore;

  /** What was said of the file before it is not true of this one. */
  function refuse(why: string) {
    setDropped([]);
    setMessage(why);
  }

  /** What a link or a file held takes the place of what was there, which undo brings back. */
  function open(opened: Briefing, left: readonly Dropped[], how: string) {
    const before = briefingStore.get().briefing.items.length;
    briefingStore.change({ type: "replace", briefing: opened });
    setDropped(left);
    const parts = before > 0 ? [how, words.t("briefing.opened.before")] : [how];
    setMessage(parts.join(words.t("chart.semicolon")));
  }

  async function saveNow() {
    setMessage(await saveBriefing(briefing, deck.reports, words, place));
  }

  useLinkArrival(open, refuse);
  useUndoKeys(setMessage);
  const drop = useFileDrop(open, refuse);

  // The page may be left for good a moment after the last change.
  useEffect(() => () => briefingStore.flush(), []);

  return (
    <div className={styles.desk} {...drop.handlers}>
      {drop.over && <p className={styles.drop}>{words.t("briefing.dropHere")}</p>}
      <DeskTools deck={deck} onOpen={open} onRefuse={refuse} say={setMessage} />
      <p role="status" className={styles.message}>
        {message}
      </p>
      {!kept && (
        <div role="alert" className={styles.notice}>
          <p>{words.t("briefing.notKept")}</p>
          {deck.entries.length > 0 && (
            <button type="button" onClick={saveNow}>
              {words.t("briefing.saveNow")}
            </button>
          )}
        </div>
      )}
      <DroppedList dropped={dropped} />
      {deck.entries.length === 0 ? (
        <EmptyBriefing report={report} say={setMessage} />
      ) : (
        <>
          <CoverRow briefing={briefing} deck={deck} />
          <ItemList deck={deck} say={setMessage} />
          <AddItems report={report} say={setMessage} />
        </>
      )}
    </div>
  );
}
