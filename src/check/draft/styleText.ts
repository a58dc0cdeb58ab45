import { placedName } from "../../i18n/indicatorName.ts";
import type { Words } from "../../i18n/words.ts";
import type { Block, FilePlace } from "../../ingest/blocks.ts";
import type { StyleFinding } from "./draftStyle.ts";

/** What is to be looked at in the writing of a draft, in a sentence. */
export function styleText(finding: StyleFinding, year: number, words: Words): string {
  const { t } = words;
  const own = String(year);
  switch (finding.code) {
    case "missing":
    case "numbered": {
      const { section, expected } = finding;
      const name = t(`check.section.${section}`);
      return finding.code === "missing"
        ? t("check.style.missing", { name, number: expected })
        : t("check.style.numbered", { name, number: expected, printed: finding.printed });
    }
    case "unwritten":
      return t("check.style.unwritten", { name: t(`check.section.${finding.section}`) });
    case "asLastYear":
      return t("check.style.asLastYear", { name: t(`check.section.${finding.section}`) });
    case "period":
      return t("check.style.period", { printed: finding.printed, year: own });
    case "title":
      return t("check.style.title", { printed: finding.printed, year: own });
    case "unit":
      return t("check.style.unit", {
        ...{ printed: finding.printed, name: placedName(finding.cell.indicator, words) },
        unit: finding.unit,
      });
  }
}

/** Where in the document it is; undefined where something is missing. */
export function stylePlace(finding: StyleFinding, blocks: readonly Block[]): FilePlace | undefined {
  if ("cell" in finding) return finding.cell.place;
  if ("line" in finding) {
    const { line } = finding;
    const at = blocks.findIndex((each) => each.line === line && each.kind === "paragraph");
    return at < 0 ? { line } : { line, block: at };
  }
  const block = "block" in finding ? blocks[finding.block] : undefined;
  return block && "block" in finding ? { line: block.line, block: finding.block } : undefined;
}

/** What tells one such finding from another. */
export function styleKey(finding: StyleFinding): string {
  switch (finding.code) {
    case "unit":
      return `unit ${finding.cell.indicator}`;
    case "period":
    case "title":
      return `${finding.code} ${finding.line} ${finding.printed}`;
    default:
      return `${finding.code} ${finding.section}`;
  }
}
