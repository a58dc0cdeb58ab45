// @vitest-environment node

import fc from "fast-check";
import { describe, it, vi } from "vitest";
import { ingestFile } from "../../src/ingest/ingestFile.ts";
import { ReadingError } from "../../src/ingest/readingError.ts";
import { layouts } from "../ingest/layouts.ts";
import { writtenReports } from "../ingest/writtenReport.ts";
import { hostileInput, manyRuns, must } from "./hostile.ts";

vi.setConfig({ testTimeout: 600_000 });

const kinds = ["a web page", "Markdown", "text with spaces"];

describe("files that were damaged or made to harm", () => {
  it("give a report in which nothing open is a number, or a sentence, and never anything else", async () => {
    const written = fc
      .tuple(writtenReports, fc.constantFrom(...kinds))
      .map(([report, kind]) => layouts[kind]?.write(report) ?? "");
    await fc.assert(
      fc.asyncProperty(hostileInput(written), async (text) => {
        const bytes = new TextEncoder().encode(text);
        try {
          const { cells } = await ingestFile({ name: "a", bytes });
          must(
            cells.every(({ proof, value }) => proof !== "open" || value.kind === "unreadable"),
            "what is open is no number",
          );
        } catch (error) {
          must(error instanceof ReadingError, "what cannot be read is said");
        }
      }),
      manyRuns,
    );
  });
});
