// @vitest-environment node

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { remarkDocx } from "../../src/export/marked/remarkDocx.ts";
import { remarkXlsx } from "../../src/export/marked/remarkXlsx.ts";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { formatFiles } from "../ingest/formatFiles.ts";
import { wordFile } from "../ingest/wordFile.ts";
import { canValidate, openXmlFaults } from "./validator/openXmlFaults.ts";

const remarker = { author: "核对", moment: new Date("2026-11-27T02:00:00Z") };
const read = (name: string, bytes: Uint8Array) => ingestFile({ name, bytes });
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** A remark at each of the first cells that were read. */
async function remarksFor(name: string, bytes: Uint8Array, count = 5) {
  const { cells } = await read(name, bytes);
  return cells.slice(0, count).map(({ indicator, place: { block = 0, row, column } }) => ({
    ...{ block, text: `${indicator}\n应为 < 3 & 对照台账` },
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  }));
}

const template = resolve(import.meta.dirname, "../../../shared/forms/examples/template-2021.docx");

describe.each([
  ["of our own", () => wordFile()],
  [
    "as it is given out",
    () => (existsSync(template) ? new Uint8Array(readFileSync(template)) : undefined),
  ],
] as const)("a Word document %s", (_, made) => {
  const bytes = made();
  it.skipIf(!bytes)("comes back with remarks at its cells and nothing else changed", async () => {
    if (!bytes) return;
    const remarks = await remarksFor("a.docx", bytes);
    const paragraph = (await read("a.docx", bytes)).blocks.findIndex(
      ({ kind }) => kind === "paragraph",
    );
    const marked = remarkDocx(bytes, [...remarks, { block: paragraph, text: "标题" }], remarker);
    const [before, after] = [partsOf(bytes), partsOf(marked)];
    // Without what was put in, it is the very text that it was.
    const former = before.get("word/document.xml") ?? "";
    const own =
      /<w:commentRangeStart w:id="(\d+)"\/>|<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;
    const withoutOwn = (text: string) =>
      text
        .replace(own, (tag, start, end) =>
          former.includes(`commentReference w:id="${start ?? end}"/>`) ? tag : "",
        )
        // An empty paragraph had to be opened.
        .replace(/<w:p([^>]*)><\/w:p>/g, "<w:p$1/>");
    // No diff of such texts: they are long.
    expect(withoutOwn(after.get("word/document.xml") ?? "") === withoutOwn(former)).toBe(true);
    const untouched = [...before].filter(
      ([name]) => !/document\.xml|Content_Types|comments/.test(name),
    );
    for (const [name, text] of untouched)
      expect([name, after.get(name) === text]).toEqual([name, true]);
    const comments = [...after].find(([name]) => /word\/comments\d*\.xml/.test(name))?.[1] ?? "";
    expect(comments).toContain("应为 &lt; 3 &amp; 对照台账");
    // All that was read is read again, the same.
    expect((await read("a.docx", marked)).cells).toEqual((await read("a.docx", bytes)).cells);
    if (canValidate)
      expect(await openXmlFaults(marked, "docx")).toEqual(await openXmlFaults(bytes, "docx"));
    // Once more, beside the comments that are there now.
    const twice = remarkDocx(marked, remarks, remarker);
    const all = partsOf(twice).get("word/comments1.xml") ?? "";
    const ids = [...all.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const already = before.has("word/comments1.xml") ? 1 : 0;
    expect(ids).toHaveLength(remarks.length * 2 + 1 + already);
    if (canValidate)
      expect(await openXmlFaults(twice, "docx")).toEqual(await openXmlFaults(bytes, "docx"));
  });
});

it("fills a list of comments that is there and empty", () => {
  const parts = unzipSync(wordFile());
  const text = strFromU8(parts["word/comments1.xml"] ?? new Uint8Array());
  const former = text.replace(/(<w:comments\b[^>]*)>[\s\S]*/, "$1/>");
  const bytes = zipSync({ ...parts, "word/comments1.xml": strToU8(former) });
  const marked = remarkDocx(bytes, [{ block: 0, text: "标题" }], remarker);
  expect(partsOf(marked).get("word/comments1.xml")).toContain("标题</w:t>");
});

describe("an Excel workbook", () => {
  it("comes back with remarks at its cells and nothing else changed", async () => {
    const bytes = (await formatFiles["年报.xlsx"]?.()) ?? new Uint8Array();
    const remarks = await remarksFor("a.xlsx", bytes);
    const marked = remarkXlsx(bytes, remarks, remarker);
    const [before, after] = [partsOf(bytes), partsOf(marked)];
    const sheet = "xl/worksheets/sheet1.xml";
    expect(after.get(sheet)?.replace(/<legacyDrawing [^>]*\/>/, "")).toBe(before.get(sheet));
    const cell = remarks[0];
    expect(after.get("xl/comments1.xml")).toContain(
      `ref="${String.fromCharCode(65 + (cell?.column ?? 0))}${cell?.row}"`,
    );
    expect((await read("a.xlsx", marked)).cells).toEqual((await read("a.xlsx", bytes)).cells);
    if (canValidate)
      expect(await openXmlFaults(marked, "xlsx")).toEqual(await openXmlFaults(bytes, "xlsx"));
    // A cell has one comment: what is said again goes on in it.
    const twice = remarkXlsx(marked, remarks, remarker);
    const comments = partsOf(twice).get("xl/comments1.xml") ?? "";
    expect([...comments.matchAll(/<comment /g)]).toHaveLength(remarks.length);
    expect([...comments.matchAll(/request|rules|normative|<r>/g)].length).toBeGreaterThan(
      remarks.length,
    );
    if (canValidate)
      expect(await openXmlFaults(twice, "xlsx")).toEqual(await openXmlFaults(bytes, "xlsx"));
  });

  it("is refused where it is none", () => {
    const other = zipSync({ "a.txt": strToU8("a") });
    expect(() => remarkXlsx(other, [], remarker)).toThrow(TypeError);
    expect(() => remarkDocx(other, [], remarker)).toThrow(TypeError);
  });
});
