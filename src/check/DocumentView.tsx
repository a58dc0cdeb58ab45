import { memo, useEffect, useRef } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { type Block, tableRows } from "../ingest/blocks.ts";
import styles from "./DocumentView.module.css";
import { paragraphKeys, placeKey } from "./documentPlaces.ts";

type DocumentViewProps = {
  blocks: readonly Block[];
  /** The places that numbers were read from; each can be chosen. */
  places: ReadonlySet<string>;
  chosen: string | undefined;
  onChoose: (place: string) => void;
};

/** The document's own paragraphs and tables, as they were read. */
export function DocumentView({ blocks, places, chosen, onChoose }: DocumentViewProps) {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const row = frame.current?.querySelector<HTMLElement>("[aria-current=true]");
    row?.closest("tr, p")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <section ref={frame} className={styles.document} aria-label={words.t("check.source")}>
      <h2>{words.t("check.source")}</h2>
      <p className={styles.hint}>{words.t("check.sourceHint")}</p>
      <div className={styles.pages}>
        {blocks.map((block, at) => (
          <DocumentBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: a document that was read does not change
            key={at}
            block={block}
            at={at}
            places={places}
            chosen={chosen !== undefined && keysOf(block, at).includes(chosen) ? chosen : undefined}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}

function keysOf(block: Block, at: number): readonly string[] {
  if (block.kind === "paragraph") return paragraphKeys(block.line, at);
  return tableRows(block.cells).map((_, row) =>
    placeKey({ line: block.line, row: row + 1, block: at }),
  );
}

/** A whole report on one line is no row to choose, in characters. */
const longestChoice = 400;

type DocumentBlockProps = Omit<DocumentViewProps, "blocks"> & { block: Block; at: number };

const DocumentBlock = memo(function DocumentBlock(props: DocumentBlockProps) {
  const { block, at, places, chosen, onChoose } = props;
  const choice = (key: string, text: string) =>
    places.has(key) && text.length <= longestChoice ? (
      <button
        type="button"
        className={styles.choice}
        aria-current={key === chosen}
        onClick={() => onChoose(key)}
      >
        {text === "" ? "·" : text}
      </button>
    ) : (
      text
    );
  if (block.kind === "paragraph") {
    const text = block.text.trim();
    const [own = "", line = ""] = paragraphKeys(block.line, at);
    return text === "" ? null : <p>{choice(places.has(own) ? own : line, text)}</p>;
  }
  return (
    <div className={styles.table}>
      <table>
        <tbody>
          {tableRows(block.cells).map((cells, row) => {
            const key = placeKey({ line: block.line, row: row + 1, block: at });
            const named = cells.find(({ text }) => text.trim() !== "") ?? cells[0];
            return (
              <tr key={key} data-chosen={key === chosen ? "" : undefined}>
                {cells.map((cell) => (
                  <td key={cell.column} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
                    {cell === named ? choice(key, cell.text.trim()) : cell.text.trim()}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
