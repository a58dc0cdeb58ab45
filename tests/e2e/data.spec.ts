import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { applicants } from "../../src/forms/since2019/applicants.ts";
import { reportKeys } from "../../src/reports/catalogue.ts";
import { numeralsIn, readAnnex, readAppendix, readMainText } from "../reports/printedReport.ts";
import { expect, test } from "./support.ts";

const source = resolve(import.meta.dirname, "../../../shared/report/hailing-2017.txt");
const folder = "/data/hailing-2017";

type Row = Record<string, string>;

function rowsOf(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

test("observations.csv has its header and a row for each of the 148 figures", async ({
  request,
}) => {
  const response = await request.get(`${folder}/observations.csv`);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toContain("text/csv");
  const text = await response.text();
  expect(text.split("\r\n")[0]).toBe(
    "indicator,applicant,code,label_zh,label_en,unit,value,status,source,location",
  );
  const rows = rowsOf(text);
  expect(rows).toHaveLength(148);
  expect(new Set(rows.map((row) => row.indicator)).size).toBe(148);
  const bySource = (name: string) => rows.filter((row) => row.source === name).length;
  expect([bySource("appendix"), bySource("annex"), bySource("prose")]).toEqual([85, 21, 42]);
  const of = (id: string) => rows.find((row) => row.indicator === id);
  expect(of("application.replied")).toMatchObject({ code: "三(三)", value: "70", unit: "件" });
  expect(of("capacity.budget")).toMatchObject({ value: "90.2", unit: "万元" });
  expect(of("n.app.users")).toMatchObject({ value: "10000", status: "lowerBound" });
});

test("observations.csv gives what a second reading of the report's text gives", async ({
  request,
}) => {
  test.skip(!existsSync(source), "NOT COMPARED: the report's text is not in ../shared/report");
  const text = readFileSync(source, "utf8");
  const rows = rowsOf(await (await request.get(`${folder}/observations.csv`)).text());
  const cells = (origin: string) => rows.filter((row) => row.source === origin);
  // What the form counts as 其中 is a matter of its layout, which the text has lost.
  const bare = (code: string | undefined) => code?.replace("其中", "");
  expect(cells("appendix").map((row) => [bare(row.code), row.value])).toEqual(
    readAppendix(text).map(({ code, value }) => [bare(code), String(Number(value))]),
  );
  const printed = readAnnex(text).flatMap(({ count, share }) =>
    share === undefined ? [count] : [count, share.replace("%", "")],
  );
  expect(cells("annex").map((row) => row.value)).toEqual(printed.map((n) => String(Number(n))));
  const numerals = new Set(
    numeralsIn(readMainText(text)).map((each) =>
      Number.parseFloat(each.text.replace("万余", "0000")),
    ),
  );
  // Two figures stand in words: 第一 and 未收取.
  const inDigits = cells("prose").filter(
    (row) => !["n.satisfaction.rank", "n.application.fee"].includes(row.indicator ?? ""),
  );
  expect(inDigits.filter((row) => !numerals.has(Number(row.value)))).toEqual([]);
});

test("observations.json gives the same numbers", async ({ request }) => {
  const json = await (await request.get(`${folder}/observations.json`)).json();
  const rows = rowsOf(await (await request.get(`${folder}/observations.csv`)).text());
  const list: { indicator: string; value: number | null }[] = json.observations ?? json;
  expect(list.map(({ indicator, value }) => [indicator, value])).toEqual(
    rows.map((row) => [row.indicator, row.value === "" ? null : Number(row.value)]),
  );
});

test("findings.json has the schema that programs rely on, and the known contradictions", async ({
  request,
}) => {
  const findings: Record<string, unknown>[] = await (
    await request.get(`${folder}/findings.json`)
  ).json();
  const rows = rowsOf(await (await request.get(`${folder}/observations.csv`)).text());
  const known = new Set(rows.map((row) => row.indicator));
  const number = (value: unknown) => value === null || typeof value === "number";
  for (const finding of findings) {
    expect(finding).toMatchObject({
      rule: expect.stringMatching(/^[\w.]+$/),
      verdict: expect.stringMatching(/^(holds|broken|undecidable)$/),
      severity: expect.stringMatching(/^(high|medium|low)$/),
      left: { text: expect.any(String) },
      right: { text: expect.any(String) },
    });
    const { left, right, difference, indicators, diagnosis } = finding as {
      left: { value: unknown };
      right: { value: unknown };
      difference: unknown;
      indicators: string[];
      diagnosis: string[];
    };
    expect([left.value, right.value, difference].every(number)).toBe(true);
    expect(indicators.filter((id) => !known.has(id))).toEqual([]);
    for (const id of diagnosis) expect(id).toMatch(/\S/);
  }
  const rules = findings.map((each) => each.rule);
  expect(new Set(rules).size).toBe(rules.length);
  const find = (rule: string) => findings.find((each) => each.rule === rule);
  expect(find("application.replied.sum")).toMatchObject({
    verdict: "broken",
    left: { value: 70 },
    right: { text: "2 + 17 + 4 + 5 + 3 + 15 + 4 + 5", value: 55 },
    difference: 15,
    severity: "high",
  });
  expect(find("capacity.staff.sum")).toMatchObject({ verdict: "holds", difference: 0 });
});

test("datapackage.json describes files that are there", async ({ request }) => {
  const answer = await request.get("/data/datapackage.json");
  expect(answer.status()).toBe(200);
  const { resources } = (await answer.json()) as { resources: { path: string }[] };
  const files = ["findings.json", "observations.csv", "observations.json"];
  expect(resources.map((each) => each.path).sort()).toEqual(
    reportKeys.flatMap(({ id }) => files.map((name) => `${id}/${name}`)).sort(),
  );
  for (const { path } of resources) {
    expect((await request.get(`/data/${path}`)).status()).toBe(200);
  }
});

test("a report with a matrix names its columns, and its checks their cells", async ({
  request,
}) => {
  const csv = await (await request.get("/data/pingtan-2025/observations.csv")).text();
  const rows = rowsOf(csv);
  expect(rows).toHaveLength(200);
  const asked = rows.filter(({ indicator }) => indicator === "request.new");
  expect(asked.map(({ applicant }) => applicant).sort()).toEqual(
    [...applicants.map(({ id }) => id as string), "total"].sort(),
  );
  expect(rows.find(({ indicator }) => indicator === "rules.issued")?.applicant).toBe("");
  const findings = (await (
    await request.get("/data/pingtan-2025/findings.json")
  ).json()) as readonly { rule: string; verdict: string; indicators: readonly string[] }[];
  const broken = findings.filter(({ verdict }) => verdict === "broken");
  expect(broken.map(({ rule }) => rule)).toEqual(["normative.inForce.lastYear"]);
  const own = findings.find(({ rule }) => rule === "request.balance@citizen");
  expect(own?.indicators).toContain("request.carriedOut@citizen");
});
