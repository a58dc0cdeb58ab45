import type { Locale } from "./dictionaries.ts";

const signs = { zh: { between: "、", last: "和" }, en: { between: ", ", last: " and " } } as const;

/** Several names in one phrase, as `Intl.ListFormat` has it: "A、B和C", "A, B and C". */
export function listText(items: readonly string[], locale: Locale): string {
  const { between, last } = signs[locale];
  const head = items.slice(0, -1).join(between);
  return head + (head && last) + (items.at(-1) ?? "");
}
