import type { Value } from "../domain/value.ts";

/**
 * The number by which a value is sorted and found in a range: a bound stands at its limit, a range
 * of ours at its lower end. For ordering only, never for arithmetic.
 */
export function orderNumber(value: Value): number | undefined {
  if (value.kind === "reported" || value.kind === "bound") return value.number;
  return value.kind === "derived" ? value.low : undefined;
}
