import type { Mark } from "../mark.ts";

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The mark that a key leads to from the present one; undefined where it leads nowhere. */
export function nextMark(
  marks: readonly Mark[],
  current: string | undefined,
  key: string,
): Mark | undefined {
  const from = marks.findIndex((mark) => mark.key === current);
  const step = steps[key] ?? 0;
  const to = key === "Home" ? 0 : key === "End" ? marks.length - 1 : from + step;
  return to === from ? undefined : marks[to];
}
