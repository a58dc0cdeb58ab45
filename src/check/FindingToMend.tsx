import { useMemo } from "react";
import type { Finding } from "../audit/finding.ts";
import { waysToMend } from "../audit/waysToMend.ts";
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

/** What does not add up, with the changes that would make it add up; which is right, the office knows. */
export function FindingToMend({ findings, report, mending }: FindingToMendProps) {
  const words = useWords();
  const [finding] = findings;
  const ways = useMemo(() => waysToMend(finding, report), [finding, report]);
  return (
    <li>
      <FindingLine findings={findings} report={report} />
      {ways.length > 0 && (
        <>
          <p className={styles.where}>
            {words.t(ways.length > 1 ? "check.waysToMend" : "check.wayToMend")}
          </p>
          <ul className={styles.ways}>
            {ways.map(({ indicator, value, settles }) => (
              <li key={`${indicator} ${value}`}>
                <button type="button" onClick={() => mending.mend(indicator, String(value))}>
                  {words.t("check.change", {
                    name: quotedName(indicator, words),
                    value: words.quantity(value, indicatorOf(indicator).unit, undefined, indicator),
                  })}
                </button>{" "}
                {settles.length > 1 && words.t("check.settlesMore", { n: settles.length - 1 })}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
