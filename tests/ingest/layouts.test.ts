// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import type { ReadReport } from "../../src/ingest/readReport.ts";
import { reportOfReading } from "../../src/ingest/reportOfReading.ts";
import { layouts } from "./layouts.ts";
import {
  printedValues,
  requestRowsOf,
  type WrittenReport,
  writtenReports,
} from "./writtenReport.ts";

const read = (text: string): Promise<ReadReport> =>
  ingestFile({ name: "年报.txt", bytes: new TextEncoder().encode(text) });

/** What was read wrongly: an open cell is no number, and so is not wrong. */
function wrongIn(report: WrittenReport, { cells }: ReadReport): string[] {
  const printed = printedValues(report);
  return cells.flatMap(({ indicator, value, proof }) => {
    const right = printed.get(indicator);
    if (proof === "open")
      return value.kind === "unreadable" ? [] : [`${indicator} is open and a number`];
    const number = value.kind === "reported" ? String(value.number) : value.kind;
    return number === right ? [] : [`${indicator}: ${number} for ${right}`];
  });
}

/** Cells that are said to stand where the document has something else. */
function misplacedIn({ blocks, cells }: ReadReport): string[] {
  return cells.flatMap(({ indicator, value, place: { block = -1, row = 0, column } }) => {
    const table = blocks[block];
    if (column === undefined || table?.kind !== "table") return [];
    const there = table.cells.find((each) => each.row === row - 1 && each.column === column);
    const printed = value.kind === "blank" ? "" : "printed" in value ? value.printed : undefined;
    return there?.text.trim() === printed ? [] : [`${indicator}: ${there?.text} for ${printed}`];
  });
}

describe.each(Object.entries(layouts))("a report written as %s", (_, { write, certain }) => {
  // Without borders every way to tell figures apart is tried, which takes its time.
  const runs = { numRuns: certain ? 40 : 6 };

  it("is read back with every cell right or open", async () => {
    await fc.assert(
      fc.asyncProperty(writtenReports, async (report) => {
        const found = await read(write(report));
        expect(found).toMatchObject({ place: "青山县", year: 2023 });
        expect(found.tables).toEqual([`${report.form}.2`, `${report.form}.3`, "2019.4"]);
        expect(wrongIn(report, found)).toEqual([]);
        expect(misplacedIn(found)).toEqual([]);
        expect(found.unmatched).toEqual([]);
        expect(found.cells.map(({ indicator }) => indicator).sort()).toEqual(
          [...printedValues(report).keys()].sort(),
        );
        if (certain) expect(found.cells.filter(({ proof }) => proof === "open")).toEqual([]);
        const broken = auditReport(reportOfReading(found, "read")).filter(
          ({ verdict }) => verdict === "broken",
        );
        expect(broken.map(({ rule }) => rule)).toEqual([]);
      }),
      runs,
    );
  });

  it("has what was planted in it found, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(writtenReports, fc.nat(24), async (report, at) => {
        const rows = requestRowsOf(report.form);
        const row = at % rows.length;
        const requests = report.requests.map((cells, index) =>
          index === row ? [...cells.slice(0, -1), String(Number(cells.at(-1)) + 7)] : cells,
        );
        const planted = { ...report, requests };
        const found = await read(write(planted));
        expect(wrongIn(planted, found)).toEqual([]);
        const id = rows[row]?.id ?? "";
        const broken = auditReport(reportOfReading(found, "read")).filter(
          ({ verdict }) => verdict === "broken",
        );
        // Where the borders are lost, the row is open, and what is open contradicts nothing.
        if (certain) expect(broken.length).toBeGreaterThan(0);
        for (const { indicators } of broken) expect(indicators).toContain(id);
      }),
      runs,
    );
  });
});
