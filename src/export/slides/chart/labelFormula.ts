import type { Mark } from "../../../charts/mark.ts";
import { markValue } from "../../../charts/markStatus.ts";
import { exactNumber, printedDecimals } from "../../../domain/value.ts";
import type { Words } from "../../../i18n/words.ts";

/** The cells that a label is made from. */
export type LabelCells = { readonly count: string; readonly share: string | undefined };

/**
 * The formula that gives a mark's caption from its cells, so that a label follows when somebody
 * corrects the number below it; undefined where the caption is not made of those numbers.
 */
export function labelFormula(mark: Mark, cells: LabelCells, words: Words): string | undefined {
  const number = exactNumber(mark.value);
  if (number === undefined || mark.caption === "") return undefined;
  const amount = words.number(number);
  const share = mark.share && words.percent(mark.share.percent);
  const pieces = [{ text: markValue(mark, words), number: amount, cell: cells.count }];
  if (share && cells.share) pieces.push({ text: share, number: share, cell: cells.share });
  const places = pieces.map((piece) => ({ ...piece, at: mark.caption.lastIndexOf(piece.text) }));
  if (places.some(({ at, text, number: digits }) => at < 0 || !text.startsWith(digits))) {
    return undefined;
  }
  places.sort((a, b) => a.at - b.at);
  const parts: string[] = [];
  let done = 0;
  for (const { at, number: digits, cell } of places) {
    if (at < done) return undefined;
    parts.push(quoted(mark.caption.slice(done, at)), cellText(cell, digits));
    done = at + digits.length;
  }
  parts.push(quoted(mark.caption.slice(done)));
  return parts.filter((part) => part !== "").join("&");
}

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replace(/"/g, '""')}"`;
}

/** A cell as text, with the decimals and the sign with which it is shown. */
function cellText(cell: string, shown: string): string {
  const percent = shown.endsWith("%");
  const decimals = printedDecimals(shown);
  const format = `${percent ? "0" : "#,##0"}${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  return `TEXT(${cell},"${format}")${percent ? '&"%"' : ""}`;
}
