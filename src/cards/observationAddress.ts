import { absoluteAddress } from "../address/absoluteAddress.ts";
import { observationPath } from "../address/paths.ts";
import { withSticky } from "../address/useQuery.ts";
import type { Locale } from "../i18n/words.ts";

/** The full permanent address of an observation's card, in the language in which it was read. */
export function observationAddress(indicator: string, locale: Locale): string {
  return absoluteAddress(
    withSticky(observationPath(indicator), new URLSearchParams({ lang: locale })),
  );
}
