// @vitest-environment node

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import { afterAll, describe, expect, it, vi } from "vitest";
import { layouts } from "../ingest/layouts.ts";
import { writtenReports } from "../ingest/writtenReport.ts";

// Each run starts a process, and that one another for each file.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "gongkai-ingest-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [report] = fc.sample(writtenReports, { numRuns: 1, seed: 7 });
const page = join(folder, "青山县.html");
writeFileSync(page, report ? (layouts["a web page"]?.write(report) ?? "") : "");
writeFileSync(join(folder, "通知.txt"), "关于召开会议的通知");

function ingest(...args: readonly string[]) {
  const script = resolve(import.meta.dirname, "../../scripts/ingest.mjs");
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
}

describe("reading files from the command line", () => {
  it("prints one document for a file", () => {
    const { status, stdout, stderr } = ingest(page);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const document = JSON.parse(stdout);
    expect(Object.keys(document)).toEqual([
      ...["report", "observations", "unmatched", "issues", "findings"],
    ]);
    expect(document.report).toMatchObject({ place: "青山县", year: 2023 });
    const total = { indicator: "request.total", applicant: "total", proof: "proved" };
    expect(document.observations).toContainEqual(expect.objectContaining(total));
  });

  it.each([
    [
      "a file without a report",
      [join(folder, "通知.txt")],
      /^通知\.txt: .*表二.* · None of tables/,
    ],
    ["a file that is not there", [join(folder, "nothing.pdf")], /^nothing\.pdf: .*ENOENT/],
    ["no file", [], /Usage: npm run/],
  ])("says in one line and ends with 2 for %s", (_, args, line) => {
    const { status, stdout, stderr } = ingest(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(line);
  });

  it("reads a folder into files, and one that cannot be read stops none", () => {
    const out = join(folder, "out");
    expect(ingest(folder, "--out", out).status).toBe(1);
    const rows = (name: string) =>
      Papa.parse<Record<string, string>>(readFileSync(join(out, name), "utf8"), {
        header: true,
        skipEmptyLines: true,
      }).data;
    expect(rows("results.csv")).toMatchObject([
      { file: "通知.txt", read: "no" },
      { file: "青山县.html", read: "yes", place: "青山县", open: "0", broken: "0" },
    ]);
    expect(rows("observations.csv")).toContainEqual(
      expect.objectContaining({ file: "青山县.html", indicator: "request.total" }),
    );
    expect(rows("findings.csv").every(({ verdict }) => verdict !== "broken")).toBe(true);
  });

  it("writes the same as Parquet, with numbers that are numbers and none where there is none", async () => {
    const out = join(folder, "parquet");
    expect(ingest(page, "--out", out).status).toBe(0);
    const bytesOf = (name: string) => new Uint8Array(readFileSync(join(out, name)));
    const tables = ["results", "observations", "findings"] as const;
    for (const table of tables) {
      const rows = await parquetReadObjects({ file: bytesOf(`${table}.parquet`).buffer });
      const { data } = Papa.parse<Record<string, string>>(
        readFileSync(join(out, `${table}.csv`), "utf8"),
        { header: true, skipEmptyLines: true },
      );
      const asText = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, each]) => [key, `${each ?? ""}`])),
      );
      expect(asText).toEqual(data);
    }
    const { resources } = JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8"));
    expect(resources).toHaveLength(6);
    for (const { path, bytes, hash } of resources) {
      const content = bytesOf(path);
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    }
  });
});
