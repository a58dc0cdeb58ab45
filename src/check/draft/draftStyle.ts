import { indicatorOf } from "../../forms/indicators.ts";
import type { Block } from "../../ingest/blocks.ts";
import type { CellReading } from "../../ingest/cellReading.ts";
import type { ReadReport } from "../../ingest/readReport.ts";
import { runningText } from "../../ingest/runningText.ts";
import { chapterNumber, type SectionId, sectionIds, sectionsOf } from "./sections.ts";

/** Something in the writing of a draft that is to be looked at. Numbers have findings of their own. */
export type StyleFinding =
  /** The form prescribes a section that the draft does not have. */
  | { readonly code: "missing"; readonly section: SectionId; readonly expected: string }
  /** A section has another number than the form's. */
  | {
      readonly code: "numbered";
      readonly section: SectionId;
      readonly expected: string;
      readonly printed: string;
      readonly block: number;
    }
  /** Nothing is written in a section. */
  | { readonly code: "unwritten"; readonly section: SectionId; readonly block: number }
  /** A section is last year's, the year aside. */
  | { readonly code: "asLastYear"; readonly section: SectionId; readonly block: number }
  /** The period of the figures is another year's. */
  | { readonly code: "period"; readonly printed: string; readonly line: number }
  /** The title names another year. */
  | { readonly code: "title"; readonly printed: string; readonly line: number }
  /** An amount has another unit than the form asks for. */
  | {
      readonly code: "unit";
      readonly cell: CellReading;
      readonly printed: string;
      readonly unit: string;
    };

/** 2019 and 2021 have the same six sections. */
const sinceForms = /^(?:2019|2021)\./;

function sectionFindings(
  blocks: readonly Block[],
  lastYear: readonly Block[] | undefined,
): StyleFinding[] {
  const found = sectionsOf(blocks);
  if (!found) return [];
  const { sections, missing } = found;
  const before = lastYear && sectionsOf(lastYear)?.sections;
  const bare = (text = "") => text.replace(/20\d{2}/g, "");
  return sectionIds.flatMap((id, at): StyleFinding[] => {
    const expected = chapterNumber(at + 1);
    const own = sections.find((each) => each.id === id);
    if (!own) return missing.includes(id) ? [{ code: "missing", section: id, expected }] : [];
    const { number, block, text } = own;
    const same = before?.find((each) => each.id === id)?.text;
    return [
      ...(number !== undefined && number !== at + 1
        ? [
            {
              ...({ code: "numbered", section: id, expected, block } as const),
              printed: chapterNumber(number),
            },
          ]
        : []),
      ...(text === "" ? [{ code: "unwritten", section: id, block } as const] : []),
      ...(id === "problems" && text !== "" && bare(same) === bare(text)
        ? [{ code: "asLastYear", section: id, block } as const]
        : []),
    ];
  });
}

const wholeYear = /(20\d{2})年1月1日起?(?:至|到|-|—|~)+(20\d{2})年12月31日/g;
const title = /(20\d{2})年度?(?:法治政府)?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)/g;
/** What calls a period that of the figures. */
const ofFigures = /统计|数据|期限|时限|报告期/;
/** What stands before the first section is the draft's own title and preamble. */
const preambleEnd = /一、(?:总体|基本|概述)/;

function yearFindings(blocks: readonly Block[], year: number): StyleFinding[] {
  const { text, lines } = runningText(blocks);
  const end = preambleEnd.exec(text)?.index ?? Math.min(text.length, 1500);
  const preamble = text.slice(0, end);
  const lineAt = (index: number) => lines[index] ?? 1;
  const periods = [...preamble.matchAll(wholeYear)].filter(
    ({ 0: { length }, 1: from, 2: to, index }) =>
      (Number(from) !== year || Number(to) !== year) &&
      // A plan has a period too: this one must be called that of the figures.
      ofFigures.test(
        preamble.slice(0, index).split("。").at(-1) +
          preamble.slice(index + length, index + length + 12),
      ),
  );
  const titles = [...preamble.matchAll(title)];
  // Beside the draft's own title a page may list others.
  const named = titles.some(([, each]) => Number(each) === year) ? undefined : titles[0];
  return [
    ...(named
      ? [{ code: "title", printed: `${named[1]}年`, line: lineAt(named.index) } as const]
      : []),
    ...periods.map(({ 0: printed, index }) => ({
      code: "period" as const,
      printed,
      line: lineAt(index),
    })),
  ];
}

/** Amounts that are printed with another unit than their column has. */
function unitFindings(cells: readonly CellReading[]): StyleFinding[] {
  return cells.flatMap((cell): StyleFinding[] => {
    const { indicator, value } = cell;
    const { unit } = indicatorOf(indicator);
    const printed = "printed" in value ? value.printed.replace(/\s+/g, "") : "";
    const given = /^[\d,.]+([万亿]?元)$/.exec(printed)?.[1];
    return given !== undefined && unit.endsWith("元") && given !== unit
      ? [{ code: "unit", cell, printed, unit }]
      : [];
  });
}

/**
 * What in the writing of a draft in the forms since 2019 is to be looked at.
 * @param year whose report it is
 * @param lastYear the same place's report of the year before as it was read here, if it was
 */
export function draftStyle(
  { blocks, cells, tables }: Pick<ReadReport, "blocks" | "cells" | "tables">,
  year: number,
  lastYear?: readonly Block[],
): readonly StyleFinding[] {
  if (!tables.some((table) => sinceForms.test(table))) return [];
  return [
    ...yearFindings(blocks, year),
    ...sectionFindings(blocks, lastYear),
    ...unitFindings(cells),
  ];
}
