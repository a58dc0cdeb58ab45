import { useEffect, useRef, useState } from "react";
import { PageLink } from "../address/PageLink.tsx";
import { findingPath } from "../address/paths.ts";
import type { Finding } from "../audit/finding.ts";
import { findingMark } from "../audit/findingMark.ts";
import type { Report } from "../domain/report.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import { FindingBars } from "./FindingBars.tsx";
import { FindingDetail } from "./FindingDetail.tsx";
import styles from "./FindingLine.module.css";
import { FindingMarkTag } from "./FindingMarkTag.tsx";

type FindingLineProps = {
  /** More than one where they tell the same contradiction. */
  findings: readonly [Finding, ...Finding[]];
  report: Report;
};

/** A finding as one line: its sign, its sentence, two small bars. Opened, all there is to it. */
export function FindingLine({ findings, report }: FindingLineProps) {
  const words = useWords();
  const mark = findingMark(findings[0]);
  const [opened, setOpened] = useState(false);
  const line = useRef<HTMLDetailsElement>(null);
  // Browsers open it without us: it may have been opened before this program was there.
  useEffect(() => {
    if (line.current?.open) setOpened(true);
  }, []);
  return (
    <details ref={line} className={styles.line} onToggle={() => setOpened(true)}>
      <summary className={styles.summary}>
        <span className={styles.inner}>
          <span className={styles.sign}>
            {mark === "contradiction" && <FindingMarkTag mark={mark} />}
          </span>
          <span className={styles.says}>
            {findings.map((finding) => (
              <span key={finding.rule} className={styles.row} data-finding={finding.rule}>
                <span>
                  {mark !== "contradiction" && <FindingMarkTag mark={mark} />}{" "}
                  {findingSentence(finding, words)}
                </span>
                <FindingBars finding={finding} />
              </span>
            ))}
            {findings.length > 1 && (
              <span className={styles.several}>
                {words.t("auditPage.several", { n: findings.length })}
              </span>
            )}
          </span>
        </span>
      </summary>
      {findings.map((finding) => (
        <div key={finding.rule} className={styles.content}>
          {/* Without scripts nothing is drawn here, and the link leads to the whole. */}
          {opened && <FindingDetail finding={finding} report={report} />}
          <PageLink className={styles.alone} to={findingPath(finding.rule)}>
            {words.t("auditPage.alone")}
          </PageLink>
        </div>
      ))}
    </details>
  );
}
