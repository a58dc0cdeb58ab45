import type { Words } from "../i18n/words.ts";
import { PartMissing } from "./loadPart.ts";

/** Why something did not work, in words that follow a colon. */
export function failureText(error: unknown, words: Words): string {
  if (error instanceof PartMissing) return words.t("part.reason");
  return error instanceof Error ? error.message : String(error);
}
