import type { Finding, Side } from "./finding.ts";

function numbersOf({ terms }: Side): string {
  return terms.map(({ indicator, number }) => `${indicator}=${number ?? "?"}`).join("+");
}

/**
 * What a finding is known by together with its numbers: a reason that was given for it holds no longer
 * than they stay the same.
 */
export function fingerprintOf({
  rule,
  left,
  right,
}: Pick<Finding, "rule" | "left" | "right">): string {
  return `${rule} ${numbersOf(left)} ${numbersOf(right)}`;
}
