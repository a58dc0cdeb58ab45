/** Points (1/72 inch) from the lower left corner of a page as it is seen. */
export type Point = readonly [x: number, y: number];

/** A rule of a table, level or upright: its ends, the lower and the left one first. */
export type Rule = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** One character and where its middle is. */
export type PlacedCharacter = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** An affine transformation as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Numbers that lie closer together than `tolerance`, as one: their mean. Ascending. */
export function snap(values: readonly number[], tolerance: number): readonly number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && value - last < tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, each) => sum + each, 0) / group.length);
}

/** Which of some numbers is nearest to one. */
export function nearest(values: readonly number[], value: number): number {
  let best = 0;
  values.forEach((each, at) => {
    if (Math.abs(each - value) < Math.abs((values[best] ?? 0) - value)) best = at;
  });
  return best;
}
