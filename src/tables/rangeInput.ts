/**
 * Reads what someone typed as a limit: undefined for nothing, null for what is no number. Wide
 * digits, thousands separators and 万 are understood, for that is how numbers are written here.
 */
export function readLimit(typed: string): number | undefined | null {
  const text = typed.normalize("NFKC").trim().replace(/[−–]/g, "-");
  if (text === "") return undefined;
  const [, digits, tenThousands] = /^(-?\d[\d,]*(?:\.\d+)?)\s*(万)?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replaceAll(",", ""));
  return tenThousands ? Number((number * 10_000).toPrecision(14)) : number;
}

/** What is wrong with a typed range; undefined where nothing is. */
export type RangeFault = "min" | "max" | "order";

export function rangeFault(min: string, max: string): RangeFault | undefined {
  const [low, high] = [readLimit(min), readLimit(max)];
  if (low === null) return "min";
  if (high === null) return "max";
  if (low !== undefined && high !== undefined && low > high) return "order";
  return undefined;
}
