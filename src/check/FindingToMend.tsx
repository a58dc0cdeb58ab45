import type { Finding } from "../audit/finding.ts";
import { plausibleDiagnoses } from "../audit/plausible.ts";
import type { Report } from "../domain/report.ts";
import { FindingLine } from "../findings/FindingLine.tsx";
import { indicatorOf } from "../forms/indicators.ts";
import { quotedName } from "../i18n/indicatorName.ts";
import { useWords } from "../i18n/WordsContext.tsx";
import styles from "./OwnCheck.module.css";
import type { Mending } from "./useMending.ts";

type FindingToMendProps = {
  findings: readonly [Finding, ...Finding[]];
  report: Report;
  mending: Mending;
};

/** What does not add up, with each change that would make it add up. */
export function FindingToMend({ findings, report, mending }: FindingToMendProps) {
  const words = useWords();
  const corrections = new Map(
    plausibleDiagnoses(findings[0]).flatMap(({ correction }) =>
      correction ? [[`${correction.indicator} ${correction.value}`, correction] as const] : [],
    ),
  );
  return (
    <li>
      <FindingLine findings={findings} report={report} />
      {corrections.size > 0 && (
        <p className={styles.actions}>
          {[...corrections].map(([key, { indicator, value }]) => (
            <button key={key} type="button" onClick={() => mending.mend(indicator, String(value))}>
              {words.t("check.change", {
                name: quotedName(indicator, words),
                value: words.quantity(value, indicatorOf(indicator).unit, undefined, indicator),
              })}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
