import type { Words } from "../../i18n/words.ts";

/** A name within a sentence: English begins it with a small letter there. */
export function lowered(name: string, { locale }: Words): string {
  return locale === "en" ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
