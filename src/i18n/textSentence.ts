import type { Finding } from "../audit/finding.ts";
import { type Decided, endsText, gapText } from "./findingFacts.ts";
import type { Words } from "./words.ts";

/** A figure of the text against the rows of a table. */
export function textSentence(finding: Finding, verdict: Decided, words: Words): string {
  const { subject = "", says } = finding;
  const facts = { ...endsText(finding, subject, words), gap: gapText(finding, subject, words) };
  if (verdict === "broken") {
    return words.t(
      says === "textReceived" ? "audit.text.receivedBroken" : "audit.text.broken",
      facts,
    );
  }
  return words.t(says === "textWithCarried" ? "audit.text.withCarried" : "audit.text.holds", facts);
}
