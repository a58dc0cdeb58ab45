// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { differences } from "../../scripts/reproduce.mjs";

const folder = mkdtempSync(join(tmpdir(), "gongkai-reproduce-"));
afterAll(() => rmSync(folder, { recursive: true }));

function make(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

it("tells of files that differ, and of those that only one build has", () => {
  const first = make("first", { "a.html": "1", "same/b.js": "2", "only/c.js": "3" });
  const second = make("second", { "a.html": "1 ", "same/b.js": "2", "d.js": "4" });
  expect(differences(first, second)).toEqual(["a.html", "d.js", join("only", "c.js")]);
  expect(differences(first, first)).toEqual([]);
});
