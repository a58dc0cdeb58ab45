// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { plainTable } from "../../src/ingest/blocks.ts";
import { readReport } from "../../src/ingest/readReport.ts";
import { isOwnFile, ownFileText, reportsInOwnFile } from "../../src/library/own/ownFile.ts";
import type { OwnReport } from "../../src/library/own/ownReport.ts";

const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const read = await readReport(
  [
    { kind: "paragraph", text: "临江区2023年政府信息公开工作年度报告", line: 1 },
    { kind: "paragraph", text: "一、总体情况全区收到政府信息公开申请75件。", line: 2 },
    plainTable([heads, ["规章", "1", "/", ""], ["行政规范性文件", "见", "附件", "四"]], 3),
  ],
  "草稿.docx",
);
const report: OwnReport = {
  id: "own-0123456789abcdef",
  fileName: "草稿.docx",
  readAt: "2026-11-27T02:00:00.000Z",
  place: "临江区",
  year: 2023,
  read,
  mended: { "rules.issued": "2" },
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

it("comes back from its file as it was, with the sentences of its text", () => {
  expect(read.cells.filter(({ passage }) => passage)).toHaveLength(1);
  const bytes = bytesOf(ownFileText([report, report]));
  expect(isOwnFile(bytes)).toBe(true);
  expect(reportsInOwnFile(bytes)).toEqual([report, report]);
  expect(isOwnFile(bytesOf(JSON.stringify({ report })))).toBe(false);
});

/** Every path within a thing, to its leaves. */
function paths(thing: unknown, above: readonly string[] = []): (readonly string[])[] {
  if (typeof thing !== "object" || thing === null) return [above];
  return Object.entries(thing).flatMap(([key, part]) => paths(part, [...above, key]));
}

it("is refused whole where any part of it is of another kind", () => {
  const all = paths(report).filter(([first, second, third]) => {
    // The place and year that the file gave are kept for their own sake, and empty lists have no parts.
    return !(first === "read" && (second === "place" || second === "year") && third === undefined);
  });
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(null, true, {}), (path, wrong) => {
      const copy = structuredClone(report) as unknown as Record<string, unknown>;
      const last = path.at(-1) ?? "";
      const owner = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
      owner[last] = wrong;
      expect(
        reportsInOwnFile(bytesOf(ownFileText([copy as unknown as OwnReport]))),
      ).toBeUndefined();
    }),
    { numRuns: 300 },
  );
  const text = ownFileText([report]);
  expect(reportsInOwnFile(bytesOf(text.slice(0, -20)))).toBeUndefined();
});
