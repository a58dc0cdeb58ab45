import { Presentation, Redo2, Undo2 } from "lucide-react";
import { useRef } from "react";
import { PageLink } from "../../address/PageLink.tsx";
import { useWords } from "../../i18n/WordsContext.tsx";
import { presentPath } from "../basket/briefingPaths.ts";
import { briefingStore } from "../basket/briefingStore.ts";
import { useBriefing } from "../basket/useBriefing.ts";
import type { Deck } from "../deck/buildDeck.ts";
import { enterFullScreen } from "../present/fullScreen.ts";
import { briefingFormats } from "../share/briefingFormats.ts";
import { type Opened, openBriefingFile } from "../share/openBriefingFile.ts";
import { useTakeAlong } from "../share/useTakeAlong.ts";
import styles from "./DeskTools.module.css";

type DeskToolsProps = {
  deck: Deck;
  onOpen: Opened;
  /** Says why a file is not opened. */
  onRefuse: (why: string) => void;
  say: (message: string) => void;
};

/** Everything that is done with the briefing as a whole. */
export function DeskTools({ deck, onOpen, onRefuse, say }: DeskToolsProps) {
  const words = useWords();
  const { briefing, canUndo, canRedo } = useBriefing();
  const { make, making, saveFile, copyLink } = useTakeAlong(briefing, deck, say);
  const chooser = useRef<HTMLInputElement>(null);
  const empty = deck.entries.length === 0;

  function act(work: () => void, message: string) {
    work();
    say(message);
  }

  return (
    <section className={styles.tools} aria-label={words.t("briefing.tools")}>
      {!empty && (
        <div className={styles.group}>
          <PageLink to={presentPath} className={styles.main} onClick={() => enterFullScreen()}>
            <Presentation size={16} aria-hidden="true" /> {words.t("briefing.present")}
          </PageLink>
          <span className={styles.label}>{words.t("briefing.take")}</span>
          {briefingFormats.map((format) => (
            <button
              key={format}
              type="button"
              aria-disabled={making !== undefined}
              onClick={() => make(format)}
            >
              {words.t(`briefing.${format}`)}
            </button>
          ))}
          <button type="button" onClick={() => window.print()}>
            {words.t("briefing.print")}
          </button>
        </div>
      )}
      <div className={styles.group}>
        {!empty && (
          <>
            <span className={styles.label}>{words.t("briefing.share")}</span>
            <button type="button" onClick={copyLink}>
              {words.t("briefing.copyLink")}
            </button>
            <button type="button" onClick={saveFile}>
              {words.t("briefing.saveFile")}
            </button>
          </>
        )}
        <button type="button" onClick={() => chooser.current?.click()}>
          {words.t("briefing.openFile")}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.t("briefing.openFile")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was corrected.
            target.value = "";
            if (file) void openBriefingFile(file, words, onOpen, onRefuse);
          }}
        />
      </div>
      {(!empty || canUndo || canRedo) && (
        <div className={styles.group}>
          <span className={styles.label}>{words.t("briefing.changes")}</span>
          <button
            type="button"
            aria-disabled={!canUndo}
            onClick={() => canUndo && act(briefingStore.undo, words.t("briefing.undone"))}
          >
            <Undo2 size={16} aria-hidden="true" /> {words.t("briefing.undo")}
          </button>
          <button
            type="button"
            aria-disabled={!canRedo}
            onClick={() => canRedo && act(briefingStore.redo, words.t("briefing.redone"))}
          >
            <Redo2 size={16} aria-hidden="true" /> {words.t("briefing.redo")}
          </button>
          {!empty && (
            <button
              type="button"
              onClick={() =>
                act(() => briefingStore.change({ type: "clear" }), words.t("briefing.cleared"))
              }
            >
              {words.t("briefing.clear")}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
