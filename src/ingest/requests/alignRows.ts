import { likeness } from "../plainCharacters.ts";

/** From here on a label is the form's, whatever is misprinted in it. */
const surely = 0.7;
/** From here on it may be, where the order says so too. */
const perhaps = 0.5;

/**
 * Which row of a form each line of a file is. A label that is clearly one row's decides by itself, so that rows
 * may stand in another order; lines whose labels were lost or torn apart go by their order, where exactly as many
 * rows of the form are left between the two that are known.
 * @param labels the bare label of each line; "" where it has none
 * @param rows the bare labels of the form, in print order
 * @returns for each line the number of its row; "repeated" where the row was there before; undefined where nothing tells
 */
export function alignRows(
  labels: readonly string[],
  rows: readonly string[],
): readonly (number | "repeated" | undefined)[] {
  const found: (number | "repeated" | undefined)[] = labels.map(() => undefined);
  const taken = new Set<number>();
  const clear = labels.flatMap((label, line) =>
    label === "" ? [] : clearMatch(label, rows).map(({ row, score }) => ({ line, row, score })),
  );
  for (const { line, row } of clear.sort((a, b) => b.score - a.score || a.line - b.line)) {
    found[line] = taken.has(row) ? "repeated" : row;
    taken.add(row);
  }
  for (const gap of gapsIn(found)) {
    const before = found[gap.from - 1];
    const after = found[gap.to];
    const first = typeof before === "number" ? before + 1 : gap.from === 0 ? 0 : undefined;
    const last =
      typeof after === "number" ? after : gap.to === labels.length ? rows.length : undefined;
    if (first === undefined || last === undefined || last - first !== gap.to - gap.from) continue;
    const between = rows.slice(first, last);
    const fits = between.every((row, at) => {
      const label = labels[gap.from + at] ?? "";
      return !taken.has(first + at) && (label === "" || likeness(label, row) >= perhaps);
    });
    if (!fits) continue;
    between.forEach((_, at) => {
      found[gap.from + at] = first + at;
      taken.add(first + at);
    });
  }
  return found;
}

/** The row that a label is most like, unless another is as like. */
export function clearMatch(
  label: string,
  rows: readonly string[],
): { row: number; score: number }[] {
  const scores = rows.map((each) => likeness(label, each));
  const best = Math.max(...scores);
  const row = scores.indexOf(best);
  const rivals = scores.filter((score) => score > best - 0.1).length;
  return best >= surely && (rivals === 1 || best === 1) ? [{ row, score: best }] : [];
}

function gapsIn(found: readonly unknown[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (let at = 0; at < found.length; at += 1) {
    if (found[at] !== undefined) continue;
    const from = at;
    while (at < found.length && found[at] === undefined) at += 1;
    gaps.push({ from, to: at });
  }
  return gaps;
}
