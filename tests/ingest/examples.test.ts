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

/** What the text of each gives, looked up by eye: whatever is missing is a round number, or can be read in two ways. */
const said: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "hongze-2023.pdf": { "items.website": 1136, "request.received": 21, fee: 0 },
  "huaian-2024.pdf": {
    ...{ "request.received": 3119, "request.carriedIn": 34 },
    ...{ "request.concluded": 3050, "request.carriedOut": 103 },
    ...{ "review.total": 351, "litigation.total": 46, fee: 3940 },
  },
  "pingtan-2020.txt": { "items.total": 2602, "request.received": 21 },
  "pingtan-2022.txt": {
    ...{ "items.total": 14571, "normative.issued": 88, "normative.inForce": 698 },
    ...{ "request.received": 75, "request.citizen": 72, "review.total": 2, "litigation.total": 1 },
  },
  "shanghai-office-2019.html": {
    ...{ "request.received": 859, "request.carriedIn": 18 },
    ...{ "request.concluded": 805, "request.carriedOut": 72 },
    ...{ "request.disclosed": 258, "request.refused": 35, "request.unavailable": 265 },
    ...{
      "request.notProcessed": 158,
      "request.other": 0,
      "review.total": 7,
      "litigation.total": 9,
    },
  },
  "shanghai-office-2025.md": {
    ...{ "request.received": 1295, "request.carriedIn": 189, "request.concluded": 1191 },
    ...{ "request.disclosed": 208, "request.refused": 20, "request.unavailable": 564 },
    ...{ "request.notProcessed": 80, "request.other": 319 },
  },
};

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

  it.each(Object.entries(said))("%s has its text read", async (name, expected) => {
    const bytes = new Uint8Array(readFileSync(join(folder, "examples", name)));
    const { prose = [] } = await ingestDocument({ name, bytes });
    const read = prose.map(({ indicator, value }) => [indicator.replace("text.", ""), value]);
    expect(Object.fromEntries(read)).toEqual(expected);
    for (const { location, printed, proof } of prose) {
      expect(location.passage).toContain(printed);
      expect(proof).toBe("read");
    }
  });

  it("says that what a text calls received may hold what was carried over", async () => {
    const name = "pingtan-2022.txt";
    const bytes = new Uint8Array(readFileSync(join(folder, "examples", name)));
    const { findings } = await ingestDocument({ name, bytes });
    const found = findings.filter(({ rule }) => rule.startsWith("text."));
    expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => "holds"));
    expect(found.find(({ rule }) => rule === "text.request.received.table")).toMatchObject({
      ...{ says: "textWithCarried", right: { text: "74 + 1", value: 75 } },
    });
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
