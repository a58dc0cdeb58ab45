import type { Translation } from "../translation.ts";
import type { auditPage as source } from "../zh/auditPage.ts";

export const auditPage: Translation<typeof source> = {
  "auditPage.headline":
    "{checks} checks: {holds} agree, {contradictions} {contradictions|does|do} not",
  "auditPage.lead":
    "The appendix against itself, the appendices against each other, the prose against the appendix. We say where numbers do not agree, not which one is right; possible explanations are arithmetic, not conclusions.",
  "auditPage.findings": "Check by check",
  "auditPage.filters": "Filter the checks",
  "auditPage.all": "All",
  "auditPage.option": "{label} ({count})",
  "auditPage.mark": "Result",
  "auditPage.severity": "Severity",
  "auditPage.kind": "Kind",
  "auditPage.topic": "Subject",
  "auditPage.topic.text": "The text of the report",
  "auditPage.shown": "{shown} of {all} checks shown",
  "auditPage.sumOf": "{n} numbers added up",
  "auditPage.computed": "worked out from the counts",
  "auditPage.agreements": "{n} checks that hold",
  "auditPage.explanations": "What may explain it",
  "auditPage.numbers": "The {n} {n|number|numbers} involved",
  "auditPage.basis": "Why they should agree: {basis}.",
  "auditPage.remedy": "What could be done: {remedy}",
  "auditPage.noFinding": "There is no check called {rule}. All checks stand on the page of checks.",
  "auditPage.related": "Alike in name, not compared",
  "auditPage.relatedNote":
    "These sound like the same thing, but the report does not say that they are. They stand side by side and are not judged.",
  "auditPage.more": "See the check",
  "auditPage.overview":
    "{checks} checks: {holds} agree, {contradictions} {contradictions|does|do} not",
  "notice.title": "Draft of a correction notice",
  "notice.lead":
    "All contradictions, for the publishing body to verify and rewrite. The right numbers are for the body to fill in; none are filled in here.",
  "notice.text": "Text of the notice",
  "notice.language": "Language of the draft",
  "notice.copy": "Copy",
  "notice.download": "Download as a Word document",
  "notice.reset": "Start again from the draft",
  "notice.undo": "Undo",
  "notice.failed": "The file could not be made: {reason}",
  "notice.draft.title": "Correction of figures in “{title}”",
  "notice.draft.opening":
    "“{title}” ({index}), published on {date}, gives figures that do not agree with each other in {n} {n|place|places}. Having verified them, we correct them as follows:",
  "notice.draft.item": "{number}. {sentence}",
  "notice.draft.possible": "Possible explanation (to be verified): {diagnosis}",
  "notice.draft.correction": "Corrected to: __________ Reason: __________",
  "notice.draft.closing": "We regret the error.",
  "notice.draft.date": "Date: __________",
};
