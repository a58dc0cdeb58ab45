import { absoluteAddress } from "../address/absoluteAddress.ts";
import { observationPath } from "../address/paths.ts";
import { withSticky } from "../address/withSticky.ts";
import type { Locale } from "../i18n/words.ts";

/** The full permanent address of an observation's card in the report of an id, in the language in which it was read. */
export function observationAddress(report: string, indicator: string, locale: Locale): string {
  const place = { locale, report, query: new URLSearchParams() };
  const path = withSticky(observationPath(indicator), place);
  return absoluteAddress(path);
}
