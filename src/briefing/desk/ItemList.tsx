import { useRef } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../../i18n/WordsContext.tsx";
import { briefingStore } from "../basket/briefingStore.ts";
import type { Deck } from "../deck/buildDeck.ts";
import type { DeckEntry } from "../deck/deckEntry.ts";
import styles from "./ItemList.module.css";
import { ItemRow } from "./ItemRow.tsx";
import { useDragOrder } from "./useDragOrder.ts";

type ItemListProps = { deck: Deck; say: (message: string) => void };

/** The items in their order, which dragging or two buttons change. */
export function ItemList({ deck, say }: ItemListProps) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const { entries } = deck;

  function move(entry: DeckEntry, to: number) {
    const { name, item } = entry;
    const from = entries.indexOf(entry);
    if (to < 0 || to >= entries.length) return say(words.t("briefing.atEdge", { name }));
    if (to === from) return;
    const focused = document.activeElement;
    // Synchronously: moving an element takes its focus away, and it must come back.
    flushSync(() => briefingStore.change({ type: "move", key: item.key, to }));
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: false });
    say(words.t("briefing.moved", { name, place: to + 1, n: entries.length }));
  }

  function remove(entry: DeckEntry) {
    const at = entries.indexOf(entry);
    flushSync(() => briefingStore.change({ type: "remove", key: entry.item.key }));
    say(words.t("briefing.removed", { name: entry.name }));
    // The focus goes on with what now stands there, or ends at the page.
    const rows = list.current?.children;
    const next = rows?.[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>("h3");
    (next ?? document.getElementById("content"))?.focus();
  }

  const drag = useDragOrder(list, (from, to) => {
    const entry = entries[from];
    if (entry) move(entry, to);
  });

  return (
    <section className={styles.section} aria-labelledby="briefing-items">
      <h2 id="briefing-items" className="visually-hidden">
        {words.t("briefing.items")}
      </h2>
      <ol ref={list} className={styles.list}>
        {entries.map((entry, index) => (
          <li
            key={entry.item.key}
            className={styles.item}
            data-dragged={drag.from === index || undefined}
            data-mark={markOf(index)}
          >
            <ItemRow
              entry={entry}
              deck={deck}
              place={index}
              say={say}
              onMove={(to) => move(entry, to)}
              onRemove={() => remove(entry)}
              onDragStart={(event) => drag.start(event, index)}
            />
          </li>
        ))}
      </ol>
    </section>
  );

  /** Where a dragged item would be put. */
  function markOf(index: number): "before" | "after" | undefined {
    const { from, to } = drag;
    if (from === undefined || to !== index || from === to) return undefined;
    return to < from ? "before" : "after";
  }
}
