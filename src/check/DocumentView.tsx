import { memo, useEffect, useRef } from "react";
import { useWords } from "../i18n/WordsContext.tsx";
import { type Block, tableRows } from "../ingest/blocks.ts";
import styles from "./DocumentView.module.css";
import {
  type CellMark,
  cellKey,
  paragraphKeys,
  placeKey,
  placesOfBlock,
} from "./documentPlaces.ts";

type DocumentViewProps = {
  blocks: readonly Block[];
  /** The places that numbers were read from; each can be chosen. */
  places: ReadonlySet<string>;
  /** What is to be seen of single cells. */
  marks: ReadonlyMap<string, CellMark>;
  chosen: string | undefined;
  onChoose: (place: string) => void;
};

/** The document's own paragraphs and tables, as they were read. */
export function DocumentView({ blocks, places, marks, chosen, onChoose }: DocumentViewProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const row = frame.current?.querySelector<HTMLElement>("[aria-current=true]");
    row?.closest("tr, p")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div ref={frame}>
      <p className={styles.hint}>{words.t("check.sourceHint")}</p>
      <div className={styles.pages}>
        {blocks.map((block, at) => (
          <DocumentBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: a document that was read does not change
            key={at}
            block={block}
            at={at}
            places={places}
            marks={marks}
            chosen={
              chosen !== undefined && placesOfBlock(block, at).includes(chosen) ? chosen : undefined
            }
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** A whole report on one line is no row to choose, in characters. */
const longestChoice = 400;

type DocumentBlockProps = Omit<DocumentViewProps, "blocks"> & { block: Block; at: number };

const DocumentBlock = memo(function DocumentBlock(props: DocumentBlockProps) {
  const { block, at, places, marks, chosen, onChoose } = props;
  const words = useWords();
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
                {cells.map((cell) => {
                  const mark = marks.get(cellKey(at, row + 1, cell.column));
                  const { rowSpan, columnSpan: colSpan } = cell;
                  return (
                    <td key={cell.column} {...{ rowSpan, colSpan }} data-mark={mark}>
                      {cell === named ? choice(key, cell.text.trim()) : cell.text.trim()}
                      {mark && (
                        <span className="visually-hidden"> {words.t(`check.mark.${mark}`)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
