import type { Verdict } from "../../audit/finding.ts";
import { indicatorOf } from "../../forms/indicators.ts";
import { findingSentence, findingTitle } from "../../i18n/findingText.ts";
import { placedName } from "../../i18n/indicatorName.ts";
import type { Words } from "../../i18n/words.ts";
import { quotedText } from "./cellAddress.ts";
import {
  type CheckCells,
  decimalsFormula,
  differenceFormula,
  leftFormula,
  missingFormula,
  type Refer,
  rightFormula,
  type VerdictTexts,
  verdictFormula,
} from "./checkFormulas.ts";
import { checkResults } from "./checkResults.ts";
import type { LiveCheck } from "./liveCheck.ts";
import { numberFormat } from "./numberFormat.ts";
import { emptyCell, type SheetCell, textCell } from "./sheet.ts";
import { unitName } from "./unitName.ts";

export type CheckColumn =
  | ("check" | "left" | "relation" | "decimals" | "right" | "difference" | "unit")
  | ("verdict" | "missing" | "before" | "sentence" | "kind" | "rule");

function relationText(check: LiveCheck, { t }: Words): string {
  if (check.kind === "ratio") return t("sheets.relation.rounded");
  const names = { "=": "equal", "≤": "atMost", "≥": "atLeast" } as const;
  return t(`sheets.relation.${names[check.relation]}`);
}

function verdictTexts({ t }: Words): VerdictTexts {
  const quoted = (verdict: Verdict) => quotedText(t(`audit.verdict.${verdict}`));
  return {
    holds: quoted("holds"),
    broken: quoted("broken"),
    undecidable: quoted("undecidable"),
    outOfOrder: quotedText(t("sheets.outOfOrder")),
  };
}

/** Names what is missing now, whatever was missing when the workbook was made. */
function missingCell({ needs, finding }: LiveCheck, refer: Refer, words: Words): SheetCell {
  const separator = words.t("sheets.separator");
  const named = [...new Set(needs)].map((indicator) => ({
    indicator,
    name: quotedText(`${separator}${placedName(indicator, words)}`),
  }));
  return {
    kind: "formula",
    formula: missingFormula(named, separator.length, refer),
    result: finding.missing.map((id) => placedName(id, words)).join(separator),
  };
}

/**
 * One check as a line of its sheet: what the formulas say of the numbers as they stand there, and
 * what the audit said of the report.
 * @param cells where the line's own numbers stand, for its formulas
 */
export function checkLine(
  check: LiveCheck,
  cells: CheckCells,
  refer: Refer,
  words: Words,
): Readonly<Record<CheckColumn, SheetCell>> {
  const { finding, decimals } = check;
  const verdict = words.t(`audit.verdict.${finding.verdict}`);
  const unit = finding.subject === undefined ? "" : indicatorOf(finding.subject).unit;
  // A corrected share may have more decimals than the printed one.
  const format = check.kind === "ratio" ? undefined : numberFormat(decimals, unit);
  const number = (formula: string, result: number | string): SheetCell => ({
    ...{ kind: "formula", formula, result, format },
  });
  const results = checkResults(check);
  return {
    check: textCell(findingTitle(finding, words)),
    left: number(leftFormula(check, refer), results.left),
    relation: textCell(relationText(check, words)),
    decimals:
      check.kind === "ratio"
        ? { kind: "formula", formula: decimalsFormula(check, refer), result: decimals }
        : emptyCell,
    right: number(rightFormula(check, cells, refer), results.right),
    difference: number(differenceFormula(check, cells), results.difference),
    unit: textCell(unit === "" ? "" : unitName(unit, words, finding.subject)),
    verdict: {
      kind: "formula",
      formula: verdictFormula(check, cells, verdictTexts(words), refer),
      result: verdict,
    },
    missing: missingCell(check, refer, words),
    before: textCell(verdict),
    sentence: textCell(findingSentence(finding, words)),
    kind: textCell(words.t(`audit.kind.${finding.kind}`)),
    rule: textCell(finding.rule),
  };
}
