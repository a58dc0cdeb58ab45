import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import { ObservationButton } from "../cards/ObservationButton.tsx";
import type { Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";
import { diagnosisSentence, remedySentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ExcerptTable } from "./ExcerptTable.tsx";
import { excerptsOf } from "./excerpts.ts";
import styles from "./FindingDetail.module.css";
import { FindingEquation } from "./FindingEquation.tsx";
import { FindingPictureButtons } from "./FindingPictureButtons.tsx";

type FindingDetailProps = { finding: Finding; report: Report };

/** What stands behind the sentence of a finding: both sides, what may explain it, its numbers. */
export function FindingDetail({ finding, report }: FindingDetailProps) {
  const words = useWords();
  const [first, ...others] = excerptsOf(report, finding, words);
  const wrong = findingMark(finding) === "contradiction";
  const explanations = plausibleDiagnoses(finding);
  return (
    <div className={styles.detail}>
      {first && <ExcerptTable excerpt={first} wrong={wrong} />}
      {finding.kind !== "structure" && <FindingEquation finding={finding} />}
      {others.map((each) => (
        <ExcerptTable key={each.key} excerpt={each} wrong={wrong} />
      ))}
      <FindingPictureButtons finding={finding} report={report} />
      {explanations.length > 0 && (
        <>
          <p className={styles.label}>{words.t("auditPage.explanations")}</p>
          <ul className={styles.list}>
            {explanations.map((each) => (
              <li key={each.id}>{diagnosisSentence(each, words)}</li>
            ))}
          </ul>
        </>
      )}
      {finding.indicators.length > 0 && (
        <>
          <p className={styles.label}>
            {words.t("auditPage.numbers", { n: finding.indicators.length })}
          </p>
          <dl className={styles.observations}>
            {finding.indicators.map((id) => (
              <div key={id}>
                <dt>
                  {words.t(`origin.${indicatorOf(id).origin}`)} {indicatorOf(id).code}{" "}
                  {words.pick(indicatorOf(id).label)}
                </dt>
                <dd>
                  <ObservationButton report={report} indicator={id} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={styles.basis}>
        {words.t("auditPage.basis", { basis: words.t(`audit.basis.${finding.basis}`) })}{" "}
        {finding.verdict === "broken" &&
          words.t("auditPage.remedy", { remedy: remedySentence(finding, words) })}
      </p>
    </div>
  );
}
