import type { Finding } from "../../audit/finding.ts";
import { findingMark } from "../../audit/findingMark.ts";
import { findingSentence, findingTitle } from "../../i18n/findingText.ts";
import type { Words } from "../../i18n/words.ts";
import { type Sheet, textCell } from "./sheet.ts";

const columns = [
  { key: "check", width: 42 },
  { key: "before", width: 16 },
  { key: "sentence", width: 60 },
  { key: "basis", width: 22 },
  { key: "kind", width: 16 },
  { key: "rule", width: 34 },
] as const;

/** Checks that no formula repeats, with what they came to on the report as it is. */
export function otherChecksSheet(name: string, findings: readonly Finding[], words: Words): Sheet {
  const { t } = words;
  return {
    name,
    headed: true,
    orientation: "landscape",
    columns: columns.map((column) => ({ ...column, head: t(`sheets.column.${column.key}`) })),
    rows: findings.map((finding) => {
      const mark = findingMark(finding);
      const cells = {
        check: textCell(findingTitle(finding, words)),
        before: textCell(
          t(`audit.mark.${mark}`),
          mark === "contradiction" ? "contradiction" : undefined,
        ),
        sentence: textCell(findingSentence(finding, words)),
        basis: textCell(t(`audit.basis.${finding.basis}`)),
        kind: textCell(t(`audit.kind.${finding.kind}`)),
        rule: textCell(finding.rule),
      };
      return columns.map(({ key }) => cells[key]);
    }),
  };
}
