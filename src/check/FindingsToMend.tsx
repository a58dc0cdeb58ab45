import type { Finding } from "../audit/finding.ts";
import type { Report } from "../domain/report.ts";
import { FindingToMend } from "./FindingToMend.tsx";
import styles from "./OwnCheck.module.css";
import type { Mending } from "./useMending.ts";

type FindingsToMendProps = {
  /** Each line the findings that tell one story. */
  lines: readonly (readonly [Finding, ...Finding[]])[];
  report: Report;
  mending: Mending;
};

/** A list of what does not add up. */
export function FindingsToMend({ lines, report, mending }: FindingsToMendProps) {
  return (
    <ul className={styles.findings}>
      {lines.map((findings) => (
        <FindingToMend
          key={findings[0].rule}
          findings={findings}
          report={report}
          mending={mending}
        />
      ))}
    </ul>
  );
}
