// @vitest-environment node

import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, it, vi } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { ReadingError } from "../../src/ingest/readingError.ts";
import { draftDoc, formatFiles } from "../ingest/formatFiles.ts";
import { layouts } from "../ingest/layouts.ts";
import { writtenReports } from "../ingest/writtenReport.ts";
import { hostileInput, manyRuns, must, mutated } from "./hostile.ts";

vi.setConfig({ testTimeout: 1_800_000 });

const kinds = ["a web page", "Markdown", "text with spaces"];

/** A report in which nothing open is a number, or a fault that has a sentence. */
async function mustBeSound(bytes: Uint8Array): Promise<void> {
  try {
    const { cells } = await ingestFile({ name: "a", bytes });
    must(
      cells.every(({ proof, value }) => proof !== "open" || value.kind === "unreadable"),
      "what is open is no number",
    );
  } catch (error) {
    must(error instanceof ReadingError, `what cannot be read is said, not ${error}`);
  }
}

/** The formats that are no text: of each one file. */
const binaries = await Promise.all([
  draftDoc(),
  ...["年报.xlsx", "年报.ods", "年报.odt", "年报.ofd", "年报.pdf"].map(
    (name) => formatFiles[name]?.() ?? new Uint8Array(),
  ),
]);
const packages = binaries.filter(([first]) => first === 0x50);

/** Bytes of which some are others, and the end may be missing. */
const damagedBytes = fc
  .tuple(
    fc.constantFrom(...binaries),
    fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { maxLength: 30 }),
    fc.oneof(fc.constant(1), fc.double({ min: 0.001, max: 1, noNaN: true })),
  )
  .map(([file, changes, part]) => {
    const bytes = file.slice(0, Math.max(8, Math.ceil(file.length * part)));
    // The first eight say which format it is.
    for (const [at, byte] of changes) bytes[8 + (at % Math.max(1, bytes.length - 8))] = byte;
    return bytes;
  });

/** Packages in which one text has suffered. */
const damagedPackages = fc.constantFrom(...packages).chain((file) => {
  const parts = unzipSync(file);
  return fc.constantFrom(...Object.keys(parts)).chain((name) => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    return mutated(fc.constant(text)).map((damaged) =>
      zipSync({ ...parts, [name]: strToU8(damaged) }),
    );
  });
});

describe("files that were damaged or made to harm", () => {
  it("give a report or a sentence, and never anything else: texts", async () => {
    const written = fc
      .tuple(writtenReports, fc.constantFrom(...kinds))
      .map(([report, kind]) => layouts[kind]?.write(report) ?? "");
    const texts = hostileInput(written).map((text) => new TextEncoder().encode(text));
    await fc.assert(fc.asyncProperty(texts, mustBeSound), manyRuns);
  });

  // A reader of these takes ten times as long as one of a text.
  it("give a report or a sentence, and never anything else: Word, Excel, ODF, OFD, PDF", async () => {
    const files = fc.oneof(damagedBytes, damagedPackages);
    await fc.assert(fc.asyncProperty(files, mustBeSound), {
      numRuns: manyRuns.numRuns / 5,
    });
  });
});
