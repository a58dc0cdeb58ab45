import { findingsAbout } from "../audit/auditReport.ts";
import type { Finding } from "../audit/finding.ts";
import { type FindingMark, findingMark } from "../audit/findingMark.ts";
import type { Report } from "../domain/report.ts";
import { diagnosisSentence, findingSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import styles from "./CardFindings.module.css";
import { CardSection } from "./CardSection.tsx";

const order: readonly FindingMark[] = ["contradiction", "doubtful", "scope", "undecidable"];
const gravity = { high: 0, medium: 1, low: 2 } as const;

/** What checking the report says about one number: contradictions first, agreement folded away. */
export function CardFindings({ report, indicator }: { report: Report; indicator: string }) {
  const words = useWords();
  const findings = findingsAbout(report, indicator);
  const open = order.flatMap((mark) =>
    findings
      .filter((finding) => findingMark(finding) === mark)
      .sort((a, b) => gravity[a.severity] - gravity[b.severity]),
  );
  const agreeing = findings.filter((finding) => findingMark(finding) === "agreement");
  return (
    <CardSection title={words.t("card.findings")}>
      {findings.length === 0 && <p className={styles.none}>{words.t("card.noFindings")}</p>}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((finding) => (
            <FindingItem key={finding.rule} finding={finding} />
          ))}
        </ul>
      )}
      {agreeing.length > 0 && (
        <details className={styles.agreements}>
          <summary>{words.t("card.agreements", { n: agreeing.length })}</summary>
          <ul className={styles.plain}>
            {agreeing.map((finding) => (
              <li key={finding.rule}>{findingSentence(finding, words)}</li>
            ))}
          </ul>
        </details>
      )}
    </CardSection>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const words = useWords();
  const mark = findingMark(finding);
  return (
    <li className={styles.finding} data-mark={mark}>
      <p className={styles.mark}>
        {mark === "contradiction" && <ContradictionSign />} {words.t(`audit.mark.${mark}`)}
      </p>
      <p>{findingSentence(finding, words)}</p>
      {finding.diagnosis.length > 0 && (
        <div className={styles.explanations}>
          <p>{words.t("card.explanations")}</p>
          <ul className={styles.plain}>
            {finding.diagnosis.map((diagnosis) => (
              <li key={diagnosis.id}>{diagnosisSentence(diagnosis, words)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
