import { blank, reported, type Value } from "./value.ts";

const notApplicableMarks = new Set(["/", "／", "-", "－", "—", "——", "--"]);

/**
 * Reads one printed cell. A thousands separator and a trailing % are understood; whatever is not a
 * plain number is kept as text rather than guessed at.
 */
export function readCell(printed: string): Value {
  const text = printed.normalize("NFKC").trim();
  if (text === "") return blank;
  if (notApplicableMarks.has(text)) return { kind: "notApplicable", printed: text };
  const bare = text.replace(/%$/, "").replace(/(?<=\d),(?=\d{3}(\D|$))/g, "");
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return { kind: "unreadable", printed: text };
  return reported(Number(bare), text);
}
