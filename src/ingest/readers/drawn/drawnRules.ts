import type { Point, Rule } from "./geometry.ts";

/** A filled box thinner than this is a rule, in points. */
const thinnest = 3;
/** What is shorter is no rule but a part of a letter. */
const shortest = 5;

/** A path of a page: the points it goes through, and the straight edges between them. */
export type Path = { readonly points: Point[]; readonly edges: [Point, Point][] };

export function isLevel({ x1, x2, y1, y2 }: Rule): boolean {
  return x2 - x1 >= y2 - y1;
}

function ruleBetween([ax, ay]: Point, [bx, by]: Point): Rule[] {
  if (Math.min(Math.abs(ax - bx), Math.abs(ay - by)) >= 1) return [];
  const [x1, x2] = [Math.min(ax, bx), Math.max(ax, bx)];
  return [{ x1, x2, y1: Math.min(ay, by), y2: Math.max(ay, by) }];
}

/** The level and upright edges of a path whose outline is drawn. */
export function rulesOfStroke({ edges }: Path): Rule[] {
  return edges.flatMap(([a, b]) => ruleBetween(a, b));
}

/** A filled box so thin that it is drawn for a rule. */
export function ruleOfFill({ points }: Path): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  if (x2 - x1 < thinnest && x2 - x1 <= y2 - y1) return [{ x1: x, x2: x, y1, y2 }];
  return y2 - y1 < thinnest ? [{ x1, x2, y1: y, y2: y }] : [];
}

/** Pieces of one line (dashes, the borders of cells that meet) as one; what stays short is no rule. */
export function wholeRules(rules: readonly Rule[]): readonly Rule[] {
  const level = rules.filter((rule) => isLevel(rule) && rule.x2 > rule.x1);
  return [
    ...joined(
      rules.filter((rule) => !isLevel(rule)),
      "upright",
    ),
    ...joined(level, "level"),
  ];
}

function joined(rules: readonly Rule[], way: "upright" | "level"): Rule[] {
  const [across, from, to] =
    way === "level" ? (["y1", "x1", "x2"] as const) : (["x1", "y1", "y2"] as const);
  const lines: Rule[] = [];
  const inOrder = [...rules].sort((a, b) =>
    Math.abs(a[across] - b[across]) > 0.8 ? a[across] - b[across] : a[from] - b[from],
  );
  for (const rule of inOrder) {
    const at = lines.findIndex(
      (line) =>
        Math.abs(line[across] - rule[across]) <= 0.8 &&
        rule[from] <= line[to] + 3 &&
        rule[to] >= line[from] - 3,
    );
    const line = lines[at];
    if (!line) lines.push(rule);
    else {
      const ends = { [from]: Math.min(line[from], rule[from]), [to]: Math.max(line[to], rule[to]) };
      lines[at] = { ...line, ...ends };
    }
  }
  return lines.filter((line) => line[to] - line[from] > shortest);
}
