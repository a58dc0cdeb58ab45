import type { ComponentProps } from "react";
import type { StoryLine } from "./checkGroups.ts";
import { FindingToMend } from "./FindingToMend.tsx";
import styles from "./OwnCheck.module.css";

type FindingsToMendProps = {
  /** Each line the findings that tell one story. */
  lines: readonly StoryLine[];
} & Omit<ComponentProps<typeof FindingToMend>, "findings">;

/** A list of what does not add up. */
export function FindingsToMend({ lines, ...shared }: FindingsToMendProps) {
  return (
    <ul className={styles.findings}>
      {lines.map((findings) => (
        <FindingToMend key={findings[0].rule} findings={findings} {...shared} />
      ))}
    </ul>
  );
}
