// @vitest-environment node
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.ts";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import type { Report } from "../../../src/domain/report.ts";
import { atLeast, blank } from "../../../src/domain/value.ts";
import { chartWorkbook } from "../../../src/export/sheets/chartWorkbook.ts";
import { observationsWorkbook } from "../../../src/export/sheets/observationsWorkbook.ts";
import { type Locale, locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { consistentReport } from "../../audit/consistentReport.ts";
import { modelOf } from "../../charts/models.ts";
import {
  blanked,
  hailingWith,
  madeUpReport,
  notApplicable,
  reportOfOnly,
  unreadable,
} from "../../fixtures/report.ts";
import { bytesOf, type OpenedWorkbook, openWorkbook } from "./openWorkbook.ts";
import { canRecalculate, changedWorkbook, recalculated } from "./recalculated.ts";

const zh = wordsFor("zh");

function workbookOf(
  report: Report,
  locale: Locale = "zh",
  observations = report.observations,
): Promise<Uint8Array> {
  return bytesOf(
    observationsWorkbook({ report, observations, filters: [], words: wordsFor(locale) }),
  );
}

/** The verdicts that the formulas come to, by rule. */
function verdicts(opened: OpenedWorkbook, locale: Locale = "zh"): Record<string, unknown> {
  const { t } = wordsFor(locale);
  const sheet = opened.sheet(t("sheets.name.checks"));
  const rules = sheet.column(sheet.letters(t("sheets.column.rule")));
  const found = sheet.column(sheet.letters(t("sheets.column.verdict")));
  return Object.fromEntries(rules.map((rule, index) => [rule.value, found[index]?.value]));
}

/** The verdicts of the audit on the same checks. */
function audited(report: Report, rules: readonly string[], locale: Locale = "zh") {
  const { t } = wordsFor(locale);
  return Object.fromEntries(
    auditReport(report)
      .filter((finding) => rules.includes(finding.rule))
      .map((finding) => [finding.rule, t(`audit.verdict.${finding.verdict}`)]),
  );
}

const reports: readonly (readonly [string, Report])[] = [
  ["the report of 2017", hailing2017],
  ["a report that agrees with itself", madeUpReport()],
  ["a report with blanks", blanked("application.replied", "source.citizen", "service.items")],
  [
    "a report with cells that are no numbers",
    hailingWith({
      "application.replied.granted": unreadable,
      "application.closed.onTime": notApplicable,
      "channel.website": atLeast(10_732, "10732以上"),
      "service.online.share": blank,
    }),
  ],
  ["a report of nothing but zeros", reportOfOnly(0)],
  ["a report of nothing but ones", reportOfOnly(1)],
  ["a report of nothing but blanks", reportOfOnly(blank)],
  ...fc
    .sample(consistentReport, { numRuns: 3, seed: 7 })
    .map((report, index) => [`a report drawn at random, ${index + 1}`, report] as const),
];

const filledIn = "application.replied.granted";
const lacking = blanked(filledIn);

/** The cell of the first sheet that holds the value of an indicator. */
function cellOf(indicator: string): string {
  const row = hailing2017.observations.findIndex((each) => each.indicator === indicator) + 2;
  return `F${row}`;
}

/** What people do to the first sheet of a workbook. */
const changes = {
  repaired: { [cellOf("application.replied")]: 55 },
  share: { [cellOf("service.noVisit.share")]: 68.4 },
  wrongShare: { [cellOf("service.noVisit.share")]: 68.9 },
  spoiled: { [cellOf("application.closed.onTime")]: 69 },
  // The second line and the third have changed places, as after sorting.
  sorted: { A3: 3, A4: 2 },
} as const;

type Change = keyof typeof changes;

const made = { zh: await workbookOf(hailing2017), en: await workbookOf(hailing2017, "en") };

describe.skipIf(!canRecalculate)("the checks, calculated by LibreOffice", () => {
  const opened = new Map<string, OpenedWorkbook>();
  const workbook = (name: string): OpenedWorkbook => {
    const found = opened.get(name);
    if (!found) throw new Error(`${name} was not calculated.`);
    return found;
  };

  // All in one go: most of the time goes into starting the program.
  beforeAll(async () => {
    const gap = await workbookOf(lacking);
    const jobs: [string, Uint8Array][] = [
      ["zh", changedWorkbook(made.zh)],
      ["en", changedWorkbook(made.en)],
      ["gap", changedWorkbook(gap)],
      ["filled", changedWorkbook(gap, { sheet: 1, cells: { [cellOf(filledIn)]: 17 } })],
    ];
    for (const [name, report] of reports) {
      jobs.push([name, changedWorkbook(await workbookOf(report))]);
    }
    for (const [name, cells] of Object.entries(changes)) {
      jobs.push([name, changedWorkbook(made.zh, { sheet: 1, cells })]);
    }
    const sorted = [...hailing2017.observations].reverse().slice(0, 120);
    jobs.push(["sorted page", changedWorkbook(await workbookOf(hailing2017, "zh", sorted))]);
    const model = modelOf(outcomesChart);
    const chart = await bytesOf(chartWorkbook({ model, report: hailing2017, words: zh }));
    // The first outcome is 34 instead of 2, of 68 instead of 70.
    jobs.push(["chart", changedWorkbook(chart, { sheet: 1, cells: { B2: 34, F2: 68 } })]);
    const found = recalculated(jobs.map(([, bytes]) => bytes));
    jobs.forEach(([name], index) => {
      const each = found[index];
      if (each) opened.set(name, each);
    });
  }, 300_000);

  it.each(reports)("come to the verdicts of the audit on %s", (name, report) => {
    const found = verdicts(workbook(name));
    expect(Object.keys(found).length).toBeGreaterThan(40);
    expect(found).toEqual(audited(report, Object.keys(found)));
  });

  it.each(locales)("come to the results that stand beside the formulas, in %s", (locale) => {
    const name = wordsFor(locale).t("sheets.name.checks");
    const after = workbook(locale).sheet(name).cells;
    for (const [address, { formula, value }] of openWorkbook(made[locale]).sheet(name).cells) {
      if (formula === undefined) continue;
      const calculated = after.get(address)?.value ?? "";
      if (typeof value === "number") expect(calculated, address).toBeCloseTo(value, 9);
      else expect(calculated, address).toBe(value);
    }
  });

  const [holds, broken] = [zh.t("audit.verdict.holds"), zh.t("audit.verdict.broken")];

  it.each<[Change, string, string, string]>([
    ["repaired", "application.replied.sum", broken, holds],
    ["repaired", "source.sum", broken, broken],
    ["share", "service.noVisit.share.ratio", broken, holds],
    ["wrongShare", "service.noVisit.share.ratio", broken, broken],
    ["spoiled", "application.closed.sum", holds, broken],
    ["spoiled", "application.received.sum", holds, holds],
  ])("change with the numbers: %s, %s", (change, rule, before, after) => {
    expect(verdicts(workbook("zh"))[rule]).toBe(before);
    expect(verdicts(workbook(change))[rule]).toBe(after);
  });

  it("find their cells on a page that was sorted and filtered", () => {
    const found = verdicts(workbook("sorted page"));
    expect(found).toEqual(audited(hailing2017, Object.keys(found)));
  });

  it("say what a share is once a number or its whole has changed", () => {
    const { cells } = workbook("chart").sheet(zh.t("sheets.name.chart"));
    expect([cells.get("D2")?.value, cells.get("F3")?.value]).toEqual([50, 68]);
    expect(cells.get("D3")?.value).toBeCloseTo((17 / 68) * 100, 9);
  });

  it("say nothing more once the rows have moved", () => {
    const found = new Set(Object.values(verdicts(workbook("sorted"))));
    expect(found).toEqual(new Set([zh.t("sheets.outOfOrder")]));
  });

  it("decide as soon as what is missing is filled in, and say what is missing until then", () => {
    const rule = "application.replied.sum";
    const missing = (name: string) => {
      const sheet = workbook(name).sheet(zh.t("sheets.name.checks"));
      const rules = sheet.column(sheet.letters(zh.t("sheets.column.rule")));
      const at = rules.findIndex((each) => each.value === rule);
      return sheet.column(sheet.letters(zh.t("sheets.column.missing")))[at]?.value ?? "";
    };
    expect(missing("gap")).toBe("附表一“同意公开答复数”");
    expect(verdicts(workbook("gap"))[rule]).toBe(zh.t("audit.verdict.undecidable"));
    expect(missing("filled")).toBe("");
    expect(verdicts(workbook("filled"))[rule]).toBe(holds);
  });
});
