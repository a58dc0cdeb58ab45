import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { budgets, fetchedAhead, lateLibraries } from "../build/budgets.ts";
import {
  compressedSize,
  filesFor,
  filesOfPage,
  readChunks,
  readPages,
  weightOf,
} from "../build/builtSite.ts";
import { overBudget } from "../build/overBudget.ts";

/**
 * Bytes, not times: they are the same on every machine. Here and not among the unit tests because
 * the build has to be there.
 */
const chunks = readChunks();

function chunkFor(module: string): string {
  const chunk = chunks.find(({ entry }) => entry === module);
  if (!chunk) throw new Error(`Nothing is split off for ${module}: change its budget.`);
  return chunk.file;
}

const pages = readPages().map((page) => ({ page, files: filesOfPage(page, []) }));

/** The page that stands for all content pages. */
const usual = pages.find(({ page }) => page === "applications/index.html");

test("the scripts of a page are those that the build itself says", () => {
  const importsOf = new Map(chunks.map(({ file, imports }) => [file, imports]));
  for (const { files } of pages) {
    const scripts = files.filter((file) => importsOf.has(file));
    expect(scripts.length).toBeGreaterThan(0);
    const missing = scripts.flatMap((file) => importsOf.get(file) ?? []);
    expect(missing.filter((file) => !files.includes(file))).toEqual([]);
  }
});

test("no page loads more before the first interaction than its budget", () => {
  const parts = pages.map(({ page, files }) => ({
    name: `${page} with ${files.length - 1} files`,
    bytes: weightOf(files),
    budget: budgets.page,
  }));
  expect(overBudget(parts)).toEqual([]);
});

test("no page needs a library that only an interaction needs", () => {
  const needed = new Set(pages.flatMap(({ files }) => files));
  const packages = chunks.filter(({ file }) => needed.has(file)).flatMap((each) => each.packages);
  const early = lateLibraries.filter((library) => packages.includes(library));
  expect(early).toEqual([]);
});

test("what is fetched ahead of its use stays within its budget", () => {
  const parts = Object.entries(fetchedAhead).map(([module, budget]) => {
    const files = filesFor([chunkFor(module)], chunks);
    const more = files.filter((file) => !usual?.files.includes(file));
    return { name: `${module}, fetched ahead`, bytes: weightOf(more), budget };
  });
  expect(overBudget(parts)).toEqual([]);
});

test("what is loaded on first use stays within its budget", () => {
  const content = filesFor([chunkFor("src/app/Content.tsx")], chunks);
  const own = new Set([...(usual?.files ?? []), ...content]);
  const later = chunks.filter(({ entry, file }) => entry?.startsWith("src/") && !own.has(file));
  for (const module of Object.keys(budgets.firstUse)) chunkFor(module);
  const parts = later.map(({ entry = "", file }) => ({
    name: `first use of ${entry}`,
    bytes: weightOf(filesFor([file], chunks).filter((each) => !own.has(each))),
    budget: budgets.firstUse[entry] ?? budgets.otherFirstUse,
  }));
  expect(parts.length).toBeGreaterThan(0);
  expect(overBudget(parts)).toEqual([]);
});

test("the scripts with a large library in them stay within their budget", () => {
  const parts = Object.entries(budgets.libraries).map(([library, budget]) => {
    const files = chunks.filter((each) => each.packages.includes(library)).map(({ file }) => file);
    if (files.length === 0) throw new Error(`${library} is not in the build: drop its budget.`);
    return { name: `${library} in ${files.join(", ")}`, bytes: weightOf(files), budget };
  });
  expect(overBudget(parts)).toEqual([]);
});

test("the edition in one file stays within its budget", () => {
  const file = join(root, "dist-single", "gongkai.html");
  expect(existsSync(file), "npm run build:single comes first").toBe(true);
  const single = { name: "gongkai.html", bytes: compressedSize(file), budget: budgets.singleFile };
  expect(overBudget([single])).toEqual([]);
});

test("a page asks for nothing by itself that was not counted", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}applications`);
  // The program begins after the page has been painted, on a busy machine long after the network rests.
  await page.waitForFunction(() => performance.getEntriesByName("gongkai.live").length > 0);
  await page.waitForLoadState("networkidle");
  const asked = await page.evaluate(() => {
    // What is fetched ahead comes after React has taken over; without that mark everything counts.
    const [live] = performance.getEntriesByName("gongkai.live");
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < (live?.startTime ?? Number.POSITIVE_INFINITY))
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((file) => /\.(js|css)$/.test(file));
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((file) => !usual?.files.includes(file))).toEqual([]);
});
