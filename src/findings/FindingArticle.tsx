import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import type { Report } from "../domain/report.ts";
import { findingSentence, findingTitle } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { ContradictionSign } from "../ui/ContradictionSign.tsx";
import { keepUnits } from "../ui/keepUnits.ts";
import styles from "./FindingArticle.module.css";
import { FindingDetail } from "./FindingDetail.tsx";

/** One finding alone on its page: what it is about, what it says, all there is to it. */
export function FindingArticle({ finding, report }: { finding: Finding; report: Report }) {
  const words = useWords();
  const mark = findingMark(finding);
  return (
    <article className={styles.finding} data-finding={finding.rule}>
      <p className={styles.mark} data-mark={mark}>
        {mark === "contradiction" && <ContradictionSign />} {words.t(`audit.mark.${mark}`)}
        <span className={styles.kind}>
          {findingTitle(finding, words)}
          {finding.verdict === "broken" && ` · ${words.t(`audit.severity.${finding.severity}`)}`}
        </span>
      </p>
      <h1 className={styles.title}>{keepUnits(findingSentence(finding, words))}</h1>
      <FindingDetail finding={finding} report={report} />
    </article>
  );
}
