// @vitest-environment node

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestDocument } from "../../scripts/ingest/ingestDocument.ts";

const folder = resolve(import.meta.dirname, "../../../shared/forms");
const present = existsSync(folder);

/** Each real file with how many of its cells may stay open; the others must be as they are printed. */
const examples = [
  ["hongze-2023.pdf", 0],
  ["huaian-2024.pdf", 0],
  // Table 二 of 2019 has no sums, and the text lost the borders of its cells.
  ["pingtan-2020.txt", 17],
  // 8855698 is decided by the 665 of the year before.
  ["pingtan-2022.txt", 0],
  // 251000元
  ["shanghai-office-2019.html", 1],
  // A row of three lost a cell, and another its borders.
  ["shanghai-office-2025.md", 6],
] as const;

function published(name: string): Readonly<Record<string, number | string>> {
  const file = name.replace(/\.\w+$/, ".json");
  const { values } = JSON.parse(readFileSync(join(folder, "published", file), "utf8"));
  return values;
}

describe.skipIf(!present)("real files against their printed figures", () => {
  it.each(examples)("%s has every cell right or open, and %d open", async (name, open) => {
    const bytes = new Uint8Array(readFileSync(join(folder, "examples", name)));
    const { observations } = await ingestDocument({ name, bytes });
    const values = published(name);
    expect(observations).toHaveLength(Object.keys(values).length);
    const wrong = observations.filter(({ indicator, applicant, value, status, proof, printed }) => {
      if (proof === "open") return value !== null;
      const right = values[applicant ? `${indicator}@${applicant}` : indicator];
      return (status === "blank" ? "" : (value ?? printed)) !== right;
    });
    expect(wrong).toEqual([]);
    expect(observations.filter(({ proof }) => proof === "open")).toHaveLength(open);
  });

  it("reads the empty form as blank, and nothing as zero", async () => {
    const name = "template-2021.docx";
    const bytes = new Uint8Array(readFileSync(join(folder, "examples", name)));
    const { observations, report } = await ingestDocument({ name, bytes });
    expect(report.place).toBeNull();
    expect(observations).toHaveLength(200);
    expect(new Set(observations.map(({ status }) => status))).toEqual(new Set(["blank"]));
  });
});
