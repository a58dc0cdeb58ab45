import type { Finding } from "../audit/finding.ts";
import type { Related } from "../audit/related.ts";
import { amountOf } from "./amountText.ts";
import { endsText, noteOf, polished } from "./findingFacts.ts";
import { decidedSentence } from "./findingSpeech.ts";
import { findingTitle } from "./findingTitle.ts";
import { placedName, quotedName } from "./indicatorName.ts";
import type { Words } from "./words.ts";

export { diagnosisSentence } from "./diagnosisText.ts";
export { remedySentence } from "./findingSpeech.ts";
export { findingTitle } from "./findingTitle.ts";

/** What a check came to, in one plain sentence with its numbers. */
export function findingSentence(finding: Finding, words: Words): string {
  const { verdict, reason } = finding;
  const sentence = polished(
    verdict === "undecidable"
      ? undecidedSentence(finding, words)
      : decidedSentence(finding, verdict, words),
  );
  // It goes wherever the sentence goes: on the number, into the chart's note, the picture, the file.
  return reason === undefined ? sentence : words.t("audit.withReason", { sentence, reason });
}

/** Why a check came to nothing: what is missing, or the note that says so. */
function undecidedSentence(finding: Finding, words: Words): string {
  const { t } = words;
  const title = findingTitle(finding, words);
  if (noteOf(finding, "noLastYear")) return t("audit.undecidable.noLastYear", { title });
  if (finding.missing.length > 0) {
    const missing = words.list(finding.missing.map((id) => placedName(id, words)));
    const named = finding.says === "accounts" || finding.says === "listed";
    return t(`audit.undecidable.${named ? "names" : "missing"}`, { title, missing });
  }
  const zero = noteOf(finding, "zeroBase");
  if (zero) {
    return t("audit.undecidable.zeroBase", { title, base: quotedName(zero.indicator, words) });
  }
  if (noteOf(finding, "carryOver") && finding.subject !== undefined) {
    return t("audit.undecidable.carryOver", endsText(finding, finding.subject, words));
  }
  const scopes = noteOf(finding, "scopes");
  if (scopes) {
    const left = t(`scope.${scopes.left}`);
    return t("audit.undecidable.scopes", { title, left, right: t(`scope.${scopes.right}`) });
  }
  return t("audit.undecidable.plain", { title });
}

/** Two figures that sound alike, side by side and not judged. */
export function relatedSentence(related: Related, words: Words): string {
  const amount = (id: string, number: number | undefined) =>
    number === undefined ? words.t("audit.related.unknown") : amountOf(number, id, words);
  return words.t("audit.related", {
    first: placedName(related.first, words),
    firstNumber: amount(related.first, related.firstNumber),
    second: placedName(related.second, words),
    secondNumber: amount(related.second, related.secondNumber),
  });
}
