import type { Diagnosis } from "./diagnosis.ts";
import type { Finding } from "./finding.ts";

/** Explanations below this plausibility are as likely chance as not, and would only distract. */
const least = 0.2;

/** The explanations of a finding that are worth a reader's time, the most plausible first. */
export function plausibleDiagnoses(finding: Finding): readonly Diagnosis[] {
  return finding.diagnosis.filter((each) => each.plausibility >= least);
}
