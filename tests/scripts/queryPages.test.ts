// @vitest-environment node

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tablesOf } from "../../scripts/ingest/tablesOf.mjs";
import { root } from "../../scripts/root.mjs";

const queriesIn = (page: string) => {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query = ""]) => query);
};

it("asks for columns that the tables have, the same in both languages", () => {
  const [english, chinese] = ["query.md", "query.zh-CN.md"].map(queriesIn);
  const bare = (queries: readonly string[] = []) =>
    queries.map((each) => each.replace(/^--.*\n/gm, ""));
  expect(bare(chinese)).toEqual(bare(english));
  expect(english).toHaveLength(6);
  const tables = tablesOf([], []);
  for (const query of bare(english)) {
    const table = /(observations|findings|results)\.parquet/.exec(query)?.[1] ?? "";
    const columns = tables[table as keyof typeof tables].columns.map(
      ([name]: readonly string[]) => name ?? "",
    );
    const made = [...query.matchAll(/\bAS (\w+)/g)].map(([, name]) => name);
    const words = query.replace(/'[^']*'|`[^`]*`/g, "").match(/\b[a-z]\w*\b/g) ?? [];
    const functions = new Set([
      "count",
      "max",
      "round",
      "nullif",
      "countIf",
      "count_if",
      "file",
      "parquet",
    ]);
    const unknown = words.filter(
      (word) => !columns.includes(word) && !made.includes(word) && !functions.has(word),
    );
    expect(unknown).toEqual([]);
  }
});
