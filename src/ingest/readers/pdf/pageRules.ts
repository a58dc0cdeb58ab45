import type { PDFPageProxy } from "pdfjs-dist";
import { type Path, ruleOfFill, rulesOfStroke, wholeRules } from "../drawn/drawnRules.ts";
import { apply, combine, type Matrix, type Point, type Rule } from "../drawn/geometry.ts";

/** The numbers by which pdf.js calls what a page draws. */
export type DrawingOperators = Readonly<Record<string, number>>;

/** The page as it is seen, turned as its reader turns it, with y growing upwards. */
export function upright(page: PDFPageProxy): Matrix {
  const view = page.getViewport({ scale: 1 });
  return combine([1, 0, 0, -1, 0, view.height], view.transform as unknown as Matrix);
}

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
        rules.push(...paths.flatMap(rulesOfStroke));
      } else if (fills.has(args[0])) rules.push(...paths.flatMap(ruleOfFill));
    }
  });
  return wholeRules(rules);
}
