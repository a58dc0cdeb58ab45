import { PageLink } from "../address/PageLink.tsx";
import { findingPath } from "../address/paths.ts";
import type { Finding } from "../audit/finding.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./AgreementList.module.css";

/** Checks that hold, a line each and folded away: they are many, and the news is that they hold. */
export function AgreementList({ findings, open }: { findings: readonly Finding[]; open: boolean }) {
  const words = useWords();
  return (
    <details className={styles.agreements} open={open}>
      <summary>{words.t("auditPage.agreements", { n: findings.length })}</summary>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.rule}>
            {findingSentence(finding, words)}{" "}
            <PageLink to={findingPath(finding.rule)}>{words.t("auditPage.more")}</PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
