import type { GridCell } from "../../blocks.ts";
import { isLevel } from "./drawnRules.ts";
import { nearest, type PlacedCharacter, type Rule, snap } from "./geometry.ts";

/** Rules that lie closer are one, in points. */
const tolerance = 2.2;

/** A table of one page, between its outermost rules. */
export type RuledTable = {
  /** The upright rules from left to right. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** Whether no rule is drawn above, and below: the page cut it. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
  readonly rowCount: number;
  readonly cells: readonly GridCell[];
};

/** Rules that touch each other, directly or through others. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([rule, ...touching.flat()]);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  const over = (from: number, to: number, otherFrom: number, otherTo: number) =>
    from - tolerance <= otherTo && otherFrom - tolerance <= to;
  return over(a.x1, a.x2, b.x1, b.x2) && over(a.y1, a.y2, b.y1, b.y2);
}

/** Whether pieces of a rule cover the side of a cell. */
function covers(pieces: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const longest = Math.max(0, ...pieces.map(([a, b]) => Math.min(b, to) - Math.max(a, from)));
  if (longest > (to - from) * 0.6) return true;
  let end = from;
  for (const [a, b] of [...pieces].sort((p, q) => p[0] - q[0])) {
    if (a <= end + tolerance) end = Math.max(end, b);
  }
  return end >= to - tolerance;
}

/** The tables that a page's rules make, from top to bottom, with the characters that stand in their cells. */
export function ruledTables(
  rules: readonly Rule[],
  characters: readonly PlacedCharacter[],
): readonly RuledTable[] {
  return connected(rules)
    .flatMap((group) => tableOf(group, characters) ?? [])
    .sort((a, b) => b.top - a.top);
}

function tableOf(
  rules: readonly Rule[],
  characters: readonly PlacedCharacter[],
): RuledTable | undefined {
  const level = rules.filter(isLevel);
  const uprights = rules.filter((rule) => !isLevel(rule));
  if (level.length === 0 || uprights.length === 0) return undefined;
  const ruledYs = level.map(({ y1 }) => y1);
  const ruledXs = uprights.map(({ x1 }) => x1);
  const [left, right] = [
    Math.min(...level.map(({ x1 }) => x1)),
    Math.max(...level.map(({ x2 }) => x2)),
  ];
  const [low, high] = [
    Math.min(...uprights.map(({ y1 }) => y1)),
    Math.max(...uprights.map(({ y2 }) => y2)),
  ];
  const [firstX, lastX] = [Math.min(...ruledXs), Math.max(...ruledXs)];
  const [lowest, highest] = [Math.min(...ruledYs), Math.max(...ruledYs)];
  const holds = (x1: number, x2: number, y1: number, y2: number) =>
    characters.some(({ text, x, y }) => text.trim() !== "" && x > x1 && x < x2 && y > y1 && y < y2);
  // A side without a rule ends where the crossing rules end, if something stands in it.
  const xs = snap(
    [
      ...ruledXs,
      ...(holds(left, firstX, low, high) ? [left] : []),
      ...(holds(lastX, right, low, high) ? [right] : []),
    ],
    tolerance,
  );
  const ys = [
    ...snap(
      [
        ...ruledYs,
        ...(holds(left, right, low, lowest) ? [low] : []),
        ...(holds(left, right, highest, high) ? [high] : []),
      ],
      tolerance,
    ),
  ].reverse();
  if (xs.length < 3 || ys.length < 3) return undefined;
  const top = ys[0] ?? 0;
  const bottom = ys.at(-1) ?? 0;
  const ruledAt = (y: number) => ruledYs.some((each) => Math.abs(each - y) < 2 * tolerance);
  return {
    xs,
    top,
    bottom,
    openAbove: !ruledAt(top),
    openBelow: !ruledAt(bottom),
    rowCount: ys.length - 1,
    cells: cellsBetween(xs, ys, level, uprights, characters),
  };
}

/** The cells between crossing lines: where no rule parts two fields, they are one cell. */
function cellsBetween(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Rule[],
  uprights: readonly Rule[],
  characters: readonly PlacedCharacter[],
): GridCell[] {
  const [rowCount, columnCount] = [ys.length - 1, xs.length - 1];
  const onX = xs.map((): [number, number][] => []);
  const onY = ys.map((): [number, number][] => []);
  for (const { x1, y1, y2 } of uprights) onX[nearest(xs, x1)]?.push([y1, y2]);
  for (const { y1, x1, x2 } of level) onY[nearest(ys, y1)]?.push([x1, x2]);
  const owner = Array.from({ length: rowCount * columnCount }, (_, field) => field);
  const find = (field: number): number => {
    let at = field;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const field = row * columnCount + column;
      const [upper = 0, lower = 0] = [ys[row], ys[row + 1]];
      const [from = 0, to = 0] = [xs[column], xs[column + 1]];
      const parted = (pieces: [number, number][] | undefined, a: number, b: number) =>
        covers(pieces ?? [], a, b);
      if (column + 1 < columnCount && !parted(onX[column + 1], lower, upper)) {
        owner[find(field + 1)] = find(field);
      }
      if (row + 1 < rowCount && !parted(onY[row + 1], from, to)) {
        owner[find(field + columnCount)] = find(field);
      }
    }
  }
  const boxes = new Map<
    number,
    { top: number; left: number; end: number; right: number; texts: PlacedCharacter[] }
  >();
  owner.forEach((_, field) => {
    const [row, column] = [Math.floor(field / columnCount), field % columnCount];
    const box = boxes.get(find(field));
    if (!box) {
      boxes.set(find(field), { top: row, left: column, end: row, right: column, texts: [] });
      return;
    }
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.end = Math.max(box.end, row);
    box.right = Math.max(box.right, column);
  });
  for (const character of characters) {
    const column = lastIndexWhere(xs, (x) => x <= character.x);
    const row = lastIndexWhere(ys, (y) => y >= character.y);
    if (column < 0 || column >= columnCount || row < 0 || row >= rowCount) continue;
    boxes.get(find(row * columnCount + column))?.texts.push(character);
  }
  return [...boxes.values()].map(({ top, left, end, right, texts }) => ({
    row: top,
    column: left,
    rowSpan: end - top + 1,
    columnSpan: right - left + 1,
    text: textOf(texts),
  }));
}

function lastIndexWhere(values: readonly number[], test: (value: number) => boolean): number {
  for (let at = values.length - 1; at >= 0; at -= 1) if (test(values[at] ?? 0)) return at;
  return -1;
}

/** Characters as they are read: line by line, from left to right, without the spaces that only fill a line. */
export function textOf(characters: readonly PlacedCharacter[]): string {
  return [...characters]
    .sort((a, b) => (Math.abs(a.y - b.y) > a.height * 0.5 ? b.y - a.y : a.x - b.x))
    .map(({ text }) => text)
    .join("")
    .replace(/(?<=[\u2e80-\uffff])\s+|\s+(?=[\u2e80-\uffff])/g, "")
    .trim();
}
