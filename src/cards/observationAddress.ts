import { absoluteAddress } from "../address/absoluteAddress.ts";
import { observationPath } from "../address/paths.ts";
import { withSticky } from "../address/withSticky.ts";
import type { Locale } from "../i18n/words.ts";

/** The full permanent address of an observation's card, in the language in which it was read. */
export function observationAddress(indicator: string, locale: Locale): string {
  const path = withSticky(observationPath(indicator), { locale, query: new URLSearchParams() });
  return absoluteAddress(path);
}
