import { ArrowDown, ArrowUp, GripVertical, Trash2 } from "lucide-react";
import type { PointerEvent } from "react";
import { useWords } from "../../i18n/WordsContext.tsx";
import { type Deck, editionName } from "../deck/buildDeck.ts";
import type { DeckEntry } from "../deck/deckEntry.ts";
import { ItemFields } from "./ItemFields.tsx";
import styles from "./ItemRow.module.css";
import { SlidePreview } from "./SlidePreview.tsx";

type ItemRowProps = {
  entry: DeckEntry;
  deck: Deck;
  /** From 0. */
  place: number;
  say: (message: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDragStart: (event: PointerEvent<HTMLElement>) => void;
};

/** One item: what it is, its page as it will look, and its words to be edited. */
export function ItemRow({ entry, deck, place, say, onMove, onRemove, onDragStart }: ItemRowProps) {
  const words = useWords();
  const { item, name, slide, alt, report } = entry;
  const n = deck.entries.length;
  return (
    <article className={styles.row} aria-label={words.t("briefing.place", { place: place + 1, n })}>
      <header className={styles.head}>
        {/* The buttons beside it do the same for the keyboard, so it needs no name or focus. */}
        <span
          className={styles.handle}
          title={words.t("briefing.drag")}
          aria-hidden="true"
          onPointerDown={onDragStart}
        >
          <GripVertical size={18} />
        </span>
        <h3 tabIndex={-1} className={styles.name}>
          <span className={styles.number}>{place + 1}</span> {name}
          <span className={styles.kind}>
            {words.t(`briefing.kind.${item.kind}`)}
            {report && deck.reports.length > 1 && ` · ${editionName(report, words)}`}
          </span>
        </h3>
        <div className={styles.buttons}>
          <button
            type="button"
            aria-label={words.t("briefing.up", { name })}
            title={words.t("briefing.up", { name })}
            aria-disabled={place === 0}
            onClick={() => onMove(place - 1)}
          >
            <ArrowUp size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={words.t("briefing.down", { name })}
            title={words.t("briefing.down", { name })}
            aria-disabled={place === n - 1}
            onClick={() => onMove(place + 1)}
          >
            <ArrowDown size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={words.t("briefing.remove", { name })}
            title={words.t("briefing.remove", { name })}
            onClick={onRemove}
          >
            <Trash2 size={18} aria-hidden="true" />
          </button>
        </div>
      </header>
      <SlidePreview slide={slide} words={deck.words} page={place + 2} alt={alt} />
      <ItemFields entry={entry} say={say} />
    </article>
  );
}
