import type { Words } from "../i18n/words.ts";
import { Failure, type FailureReason } from "./failure.ts";
import { PartMissing } from "./loadPart.ts";

/** Why something did not work, in the reader's words, to follow a colon; never in the program's own. */
export function failureText(error: unknown, words: Words): string {
  return error instanceof PartMissing
    ? words.t("part.reason")
    : words.t(`failure.${reasonOf(error)}`);
}

function reasonOf(error: unknown): FailureReason {
  if (error instanceof Failure) return error.reason;
  if (error instanceof RangeError) return "noMemory";
  if (!(error instanceof DOMException)) return "unknown";
  if (error.name === "NotAllowedError" || error.name === "SecurityError") return "notAllowed";
  return error.name === "QuotaExceededError" ? "noMemory" : "unknown";
}
