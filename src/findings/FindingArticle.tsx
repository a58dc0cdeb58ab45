import { PageLink } from "../address/PageLink.tsx";
import { findingPath } from "../address/paths.ts";
import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import { ObservationButton } from "../cards/ObservationButton.tsx";
import type { Report } from "../domain/report.ts";
import { indicatorOf } from "../forms/indicators.ts";
import {
  diagnosisSentence,
  findingSentence,
  findingTitle,
  remedySentence,
} from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import styles from "./FindingArticle.module.css";
import { FindingEquation } from "./FindingEquation.tsx";

type FindingArticleProps = {
  finding: Finding;
  report: Report;
  /** The finding stands alone: its title is the page's. */
  alone?: boolean;
};

/** One finding: what it says, both sides to scale, the numbers, what may explain it, what to do. */
export function FindingArticle({ finding, report, alone = false }: FindingArticleProps) {
  const words = useWords();
  const mark = findingMark(finding);
  const Title = alone ? "h1" : "h3";
  const explanations = plausibleDiagnoses(finding);
  return (
    <article id={finding.rule} className={styles.finding} data-finding={finding.rule}>
      <p className={styles.mark} data-mark={mark}>
        {mark === "contradiction" && <ContradictionSign />} {words.t(`audit.mark.${mark}`)}
        <span className={styles.kind}>
          {words.t(`audit.kind.${finding.kind}`)}
          {finding.verdict === "broken" && ` · ${words.t(`audit.severity.${finding.severity}`)}`}
        </span>
      </p>
      <Title className={styles.title}>
        {alone ? (
          findingTitle(finding, words)
        ) : (
          <PageLink to={findingPath(finding.rule)}>{findingTitle(finding, words)}</PageLink>
        )}
      </Title>
      <p className={styles.sentence}>{findingSentence(finding, words)}</p>
      {finding.kind !== "structure" && <FindingEquation finding={finding} />}
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
        <details className={styles.numbers} open={alone}>
          <summary>{words.t("auditPage.numbers", { n: finding.indicators.length })}</summary>
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
        </details>
      )}
      <p className={styles.basis}>
        {words.t("auditPage.basis", { basis: words.t(`audit.basis.${finding.basis}`) })}{" "}
        {finding.verdict === "broken" &&
          words.t("auditPage.remedy", { remedy: remedySentence(finding, words) })}
      </p>
    </article>
  );
}
