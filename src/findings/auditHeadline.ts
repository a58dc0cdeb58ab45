import type { AuditSummary } from "../audit/auditSummary.ts";
import type { Words } from "../i18n/words.ts";

/** The outcome of all checks in a line: what agrees, and the gravest of what does not. */
export function auditHeadline({ checks, marks }: AuditSummary, words: Words): string {
  const { agreement: holds, contradiction, doubtful, undecidable } = marks;
  if (contradiction > 0)
    return words.t("auditPage.headline", { checks, holds, contradictions: contradiction });
  if (doubtful > 0) return words.t("auditPage.headline.doubtful", { checks, holds, n: doubtful });
  if (undecidable > 0)
    return words.t("auditPage.headline.undecidable", { checks, holds, n: undecidable });
  return words.t("auditPage.headline.agreeing", { checks, holds });
}

/** The same after the name of the report; how much could be checked is part of what was found. */
export function reportHeadline(
  name: string,
  { checks, marks }: AuditSummary,
  words: Words,
): string {
  const { contradiction, doubtful, undecidable } = marks;
  if (contradiction > 0) return words.t("home.headline.contradicted", { name, n: contradiction });
  if (doubtful > 0) return words.t("home.headline.doubtful", { name, checks, n: doubtful });
  if (undecidable > 0) {
    const decided = checks - undecidable;
    return words.t("home.headline.undecidable", { name, checks: decided, n: undecidable });
  }
  return words.t("home.headline.agreeing", { name, checks });
}
