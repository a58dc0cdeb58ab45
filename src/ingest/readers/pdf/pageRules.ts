import type { PDFPageProxy } from "pdfjs-dist";
import { apply, combine, type Matrix, type Point, type Rule } from "./geometry.ts";

/** The numbers by which pdf.js calls what a page draws. */
export type DrawingOperators = Readonly<Record<string, number>>;

/** A filled box thinner than this is a rule, in points. */
const thinnest = 3;
/** What is shorter is no rule but a part of a letter. */
const shortest = 5;

/** The page as it is seen, turned as its reader turns it, with y growing upwards. */
export function upright(page: PDFPageProxy): Matrix {
  const view = page.getViewport({ scale: 1 });
  return combine([1, 0, 0, -1, 0, view.height], view.transform as unknown as Matrix);
}

type Path = { readonly points: Point[]; readonly edges: [Point, Point][] };

/** The parts of a path as pdf.js lists them: 0 move, 1 line, 2 cubic, 3 quadratic curve, 4 close. */
function partsOf(numbers: ArrayLike<number>, matrix: Matrix): Path[] {
  const paths: Path[] = [];
  let start: Point | undefined;
  let at: Point | undefined;
  const point = (index: number): Point =>
    apply(matrix, [numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  for (let index = 0; index < numbers.length; ) {
    const kind = numbers[index];
    index += 1;
    if (kind === 0) {
      start = point(index);
      at = start;
      paths.push({ points: [start], edges: [] });
      index += 2;
    } else if (kind === 1) {
      const next = point(index);
      paths.at(-1)?.points.push(next);
      if (at) paths.at(-1)?.edges.push([at, next]);
      at = next;
      index += 2;
    } else if (kind === 2 || kind === 3) {
      index += kind === 2 ? 6 : 4;
      at = point(index - 2);
    } else if (kind === 4 && start && at) {
      paths.at(-1)?.edges.push([at, start]);
      at = start;
    }
  }
  return paths;
}

function ruleBetween([ax, ay]: Point, [bx, by]: Point): Rule[] {
  if (Math.min(Math.abs(ax - bx), Math.abs(ay - by)) >= 1) return [];
  const [x1, x2] = [Math.min(ax, bx), Math.max(ax, bx)];
  return [{ x1, x2, y1: Math.min(ay, by), y2: Math.max(ay, by) }];
}

/** A box so thin that it is drawn for a rule. */
function ruleOfBox({ points }: Path): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  if (x2 - x1 < thinnest && x2 - x1 <= y2 - y1) return [{ x1: x, x2: x, y1, y2 }];
  return y2 - y1 < thinnest ? [{ x1, x2, y1: y, y2: y }] : [];
}

/** Every level or upright rule that a page draws: strokes, edges of stroked boxes, and thin filled boxes. */
export async function pageRules(
  page: PDFPageProxy,
  operators: DrawingOperators,
): Promise<readonly Rule[]> {
  const of = (...names: string[]) => new Set(names.map((name) => operators[name]));
  const strokes = of(
    "stroke",
    "closeStroke",
    "fillStroke",
    "eoFillStroke",
    "closeFillStroke",
    "closeEOFillStroke",
  );
  const fills = of("fill", "eoFill");
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = upright(page);
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd) {
      matrix = stack.pop() ?? matrix;
    } else if (operator === operators.transform) matrix = combine(matrix, args as Matrix);
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args[0]) matrix = combine(matrix, args[0] as Matrix);
    } else if (operator === operators.constructPath && args[1]?.[0]) {
      const paths = partsOf(args[1][0], matrix);
      if (strokes.has(args[0])) {
        rules.push(...paths.flatMap(({ edges }) => edges.flatMap(([a, b]) => ruleBetween(a, b))));
      } else if (fills.has(args[0])) rules.push(...paths.flatMap(ruleOfBox));
    }
  });
  const level = rules.filter((rule) => isLevel(rule) && rule.x2 > rule.x1);
  return [
    ...joined(
      rules.filter((rule) => !isLevel(rule)),
      "upright",
    ),
    ...joined(level, "level"),
  ];
}

export function isLevel({ x1, x2, y1, y2 }: Rule): boolean {
  return x2 - x1 >= y2 - y1;
}

/** Pieces of one line (dashes, the borders of cells that meet) as one; what stays short is no rule. */
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
