function digitsOf(value: number): string | undefined {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
}

/** Whether swapping two digits side by side makes one number the other: 48 and 84. */
export function isTransposed(first: number, second: number): boolean {
  const a = digitsOf(first);
  const b = digitsOf(second);
  if (a === undefined || b === undefined || a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * Whether `printed` is `meant` with one digit lost ("missing") or one put in ("surplus"). A zero
 * does not count: it is a number without digits to lose.
 */
export function digitChange(printed: number, meant: number): "missing" | "surplus" | undefined {
  const a = digitsOf(printed);
  const b = digitsOf(meant);
  if (a === undefined || b === undefined || printed === 0 || meant === 0) return undefined;
  if (b.length === a.length + 1 && losesOneDigit(b, a)) return "missing";
  if (a.length === b.length + 1 && losesOneDigit(a, b)) return "surplus";
  return undefined;
}

function losesOneDigit(long: string, short: string): boolean {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
