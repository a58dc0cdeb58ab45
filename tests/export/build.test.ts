// @vitest-environment node

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { dataFiles, dataFileTexts } from "../../scripts/vite/dataFiles.ts";
import { auditReport } from "../../src/audit/auditReport.ts";
import { defaultReport, loadAllReports } from "../../src/reports/loadReport.ts";
import { indicators } from "../fixtures/hailingForm.ts";

const reports = await loadAllReports();
const texts = dataFileTexts(reports);

describe("the data files", () => {
  it("are three for each report, beside what describes them all", () => {
    const own = reports.flatMap(({ id }) =>
      ["findings.json", "observations.csv", "observations.json"].map(
        (name) => `data/${id}/${name}`,
      ),
    );
    expect(reports).toHaveLength(18);
    expect([...texts.keys()].sort()).toEqual(
      ["data/datapackage.json", "data/dataset.jsonld", "data/dcat.jsonld", ...own].sort(),
    );
  });

  it("are all there that the package promises", () => {
    const { resources } = JSON.parse(texts.get("data/datapackage.json") ?? "");
    for (const { path } of resources) expect(texts.get(`data/${path}`)).toBeTruthy();
  });

  it("give every check of the report, in the shape that other programs rely on", () => {
    const findings = JSON.parse(texts.get("data/hailing-2017/findings.json") ?? "");
    expect(findings).toHaveLength(auditReport(defaultReport).length);
    const known = new Set(indicators.map((each) => each.id));
    for (const finding of findings) {
      expect(finding).toMatchObject({
        rule: expect.any(String),
        verdict: expect.stringMatching(/^(holds|broken|undecidable)$/),
        indicators: expect.any(Array),
        left: { text: expect.any(String) },
        right: { text: expect.any(String) },
        severity: expect.stringMatching(/^(high|medium|low)$/),
        diagnosis: expect.any(Array),
      });
      for (const key of ["left", "right"]) expect(finding[key]).toHaveProperty("value");
      expect(finding).toHaveProperty("difference");
      expect(finding.indicators.filter((id: string) => !known.has(id))).toEqual([]);
    }
  });
});

describe("the plugin, on a site of one empty page", () => {
  const root = mkdtempSync(join(tmpdir(), "gongkai-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>empty</title>");
  afterAll(() => rmSync(root, { recursive: true }));

  const config = (base: string): InlineConfig => ({
    ...{ root, base, configFile: false, logLevel: "silent", plugins: [dataFiles()] },
    server: { port: 0, host: "127.0.0.1", ws: false, watch: null },
  });

  it("writes them into the build", async () => {
    await build(config("./"));
    for (const [path, text] of texts) {
      expect(readFileSync(join(root, "dist", path), "utf8")).toBe(text);
    }
  });

  it.each(["/", "/below/"])("serves them while developing, below %s", async (base) => {
    const server = await createServer(config(base));
    try {
      await server.listen();
      const address = server.httpServer?.address();
      if (!address || typeof address === "string") throw new Error("The server has no port.");
      const get = (path: string) => fetch(`http://127.0.0.1:${address.port}${path}`);
      for (const [path, text] of texts) {
        const response = await get(`${base}${path}?t=1`);
        expect(await response.text()).toBe(text);
        expect(response.headers.get("content-type")).toContain("charset=utf-8");
      }
      const other = await get(`${base}data/hailing-2017/nothing.csv`);
      expect(await other.text()).not.toContain("indicator,");
    } finally {
      await server.close();
    }
  });
});
