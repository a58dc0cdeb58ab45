import { observationPath } from "../address/paths.ts";
import type { Locale } from "../i18n/words.ts";

/** The full permanent address of an observation's card, in the language in which it was read. */
export function observationAddress(indicator: string, locale: Locale): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const address = new URL(base + observationPath(indicator), window.location.href);
  address.searchParams.set("lang", locale);
  return address.href;
}
