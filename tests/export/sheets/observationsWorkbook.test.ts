// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../../src/audit/auditReport.ts";
import { contradictionsOf } from "../../../src/audit/contradictions.ts";
import type { Report } from "../../../src/domain/report.ts";
import { observationsWorkbook } from "../../../src/export/sheets/observationsWorkbook.ts";
import { indicatorOf } from "../../../src/forms/indicators.ts";
import { findingSentence } from "../../../src/i18n/findingText.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { everyState } from "../observations.ts";
import { bytesOf, type OpenedWorkbook, openWorkbook } from "./openWorkbook.ts";

const zh = wordsFor("zh");
const filters = [{ label: "栏目", value: "三 依申请公开情况" }];
const applications = hailing2017.observations.filter(({ location }) =>
  location.code.startsWith("三"),
);

async function opened(
  report: Report,
  {
    observations = report.observations,
    locale = "zh" as "zh" | "en",
    applied = [] as typeof filters,
  } = {},
) {
  const words = wordsFor(locale);
  const input = { report, observations, filters: applied, words };
  return openWorkbook(await bytesOf(observationsWorkbook(input)));
}

const whole = await opened(hailing2017);
const some = await opened(hailing2017, { observations: applications, applied: filters });

describe("the sheet of figures", () => {
  const sheet = whole.sheet("全部数据");
  const column = (key: "id" | "zh" | "value" | "printed" | "contradictions" | "order") =>
    sheet.column(sheet.letters(zh.t(`sheets.column.${key}`))).map((cell) => cell.value);

  it("has every observation on a line, in the order of the form", () => {
    const { observations } = hailing2017;
    expect(column("id")).toEqual(observations.map((each) => each.indicator));
    expect(column("zh")).toEqual(observations.map((each) => indicatorOf(each.indicator).label.zh));
    expect(column("order")).toEqual(observations.map((_, index) => index + 1));
  });

  it("has real numbers, and a limit as a text that no sum takes for a number", () => {
    const values = column("value");
    for (const [index, { value }] of hailing2017.observations.entries()) {
      const expected =
        value.kind === "reported"
          ? value.number
          : value.kind === "bound"
            ? `≥${value.number}`
            : undefined;
      expect(values[index]).toBe(expected);
    }
    expect(values.filter((value) => typeof value === "number").length).toBe(146);
  });

  it("keeps thousands grouped and decimals as printed, and percentages unscaled", () => {
    const formatOf = (indicator: string) => {
      const row = column("id").indexOf(indicator) + 2;
      return sheet.cells.get(`F${row}`)?.format;
    };
    expect(formatOf("channel.website")).toBe("#,##0");
    expect(formatOf("service.unifiedLogin.share")).toBe("#,##0.00");
    expect(formatOf("annex.source.citizen.share")).toBe("#,##0.0");
    expect(formatOf("service.online.share")).toBeUndefined();
    expect(column("value")[column("id").indexOf("service.unifiedLogin.share")]).toBe(84.18);
  });

  it("tells every contradiction beside the number it is about", () => {
    const texts = column("contradictions");
    for (const [index, { indicator }] of hailing2017.observations.entries()) {
      const sentences = contradictionsOf(hailing2017, indicator).map((each) =>
        findingSentence(each, zh),
      );
      expect(texts[index]).toBe(sentences.length === 0 ? undefined : sentences.join("\n"));
    }
  });

  it("has heads that stay in view, filters, pages of A4, and a font for Chinese", () => {
    expect(sheet.xml).toContain('state="frozen"');
    expect(sheet.xml).toContain('<autoFilter ref="A1:M149"/>');
    expect(sheet.xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/);
    const styles = whole.files["xl/styles.xml"]?.replace(/<dxfs.*<\/dxfs>/, "");
    const fonts = styles?.match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toContain('<name val="Microsoft YaHei"/>');
  });

  it("says what it is and who made it, and has formats and panes that strict readers take", () => {
    const core = whole.files["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>2017年海陵区政务公开工作年度报告 · 数据与核对</dc:title>");
    expect(core).toContain("<dc:creator>gongkai</dc:creator>");
    expect(whole.files["docProps/app.xml"]).toContain("<Application>gongkai</Application>");
    const styles = whole.files["xl/styles.xml"] ?? "";
    const ids = [...styles.matchAll(/<numFmt numFmtId="(\d+)"/g)].map((each) => Number(each[1]));
    expect(ids.length).toBeGreaterThan(2);
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(164);
    expect(sheet.xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"');
  });

  it("orders the elements of a sheet as the format prescribes", () => {
    const order = [
      ...["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "conditionalFormatting"],
      ...["pageMargins", "pageSetup", "headerFooter"],
    ];
    for (const name of whole.names) {
      const { xml } = whole.sheet(name);
      const places = order.map((tag) => xml.search(new RegExp(`<${tag}[\\s>/]`)));
      const present = places.filter((place) => place >= 0);
      expect(present).toEqual([...present].sort((a, b) => a - b));
    }
  });
});

describe("values in every state", () => {
  const first = hailing2017.observations;
  const report: Report = {
    ...hailing2017,
    observations: first.map((each, index) => ({ ...each, value: everyState[index] ?? each.value })),
  };

  it("are numbers, empty cells or texts, never zero in place of nothing", async () => {
    const sheet = (await opened(report)).sheet("全部数据");
    const cells = (key: "value" | "status" | "printed") =>
      sheet
        .column(sheet.letters(zh.t(`sheets.column.${key}`)))
        .slice(0, everyState.length)
        .map((cell) => cell.value);
    expect(cells("value")).toEqual([
      ...[84.18, -1234567, 0, "≥10000", "≤5", undefined, undefined, undefined, undefined, 15],
      "1725.29..1725.68",
    ]);
    expect(cells("status")).toEqual(everyState.map((value) => zh.t(`status.${value.kind}`)));
    expect(cells("printed")).toEqual([
      ...["84.18", "-1,234,567", "0", "1万余", "不足5", undefined, "/", "3O", "=1+1"],
      ...["12 + 3", "7725 / (1 + 347.7%)"],
    ]);
  });

  it("stay texts where a text looks like a formula", async () => {
    const sheet = (await opened(report)).sheet("全部数据");
    const letters = sheet.letters(zh.t("sheets.column.printed"));
    const row = everyState.findIndex((value) => "printed" in value && value.printed === "=1+1") + 2;
    const cell = sheet.cells.get(`${letters}${row}`);
    expect(cell).toEqual({ value: "=1+1", format: "@" });
    expect(sheet.xml).not.toContain("<f>");
  });
});

describe("the sheet of checks", () => {
  const sheet = whole.sheet("核对");
  const lines = sheet.column(sheet.letters(zh.t("sheets.column.rule")));
  const cellOf = (rule: string, key: "left" | "right" | "difference" | "verdict" | "missing") => {
    const row = lines.findIndex((cell) => cell.value === rule) + 2;
    return sheet.cells.get(`${sheet.letters(zh.t(`sheets.column.${key}`))}${row}`);
  };
  const rowOf = (indicator: string) =>
    hailing2017.observations.findIndex((each) => each.indicator === indicator) + 2;

  it("adds up the very cells of the parts", () => {
    const parts = [
      ...["alreadyPublic", "granted", "partial", "refused"],
      ...["notThisAgency", "notExist", "amend", "otherRoute"],
    ].map((name) => rowOf(`application.replied.${name}`));
    const right = cellOf("application.replied.sum", "right");
    const ranges = [...(right?.formula ?? "").matchAll(/\$F\$(\d+):\$F\$(\d+)/g)].slice(2);
    const cells = ranges.flatMap(([, from, to]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index),
    );
    expect(cells).toEqual(parts);
    expect(right?.formula).toMatch(/^IF\(COUNT\(.+\)<8,"",SUM\('全部数据'!\$F\$27:/);
    expect(cellOf("application.replied.sum", "left")?.formula).toContain(
      `'全部数据'!$F$${rowOf("application.replied")}`,
    );
  });

  it("has the results beside the formulas, for programs that do not calculate", () => {
    const rule = "application.replied.sum";
    const keys = ["left", "right", "difference", "verdict", "missing"] as const;
    expect(keys.map((key) => cellOf(rule, key)?.value)).toEqual([70, 55, 15, "不符", ""]);
    const share = "service.unifiedLogin.share.ratio";
    expect(keys.map((key) => cellOf(share, key)?.value)).toEqual([84.18, 82.86, 1.32, "不符", ""]);
  });

  it("has a line for every sum, of-which and share, and the others are listed without formulas", () => {
    const rules = lines.map((cell) => cell.value);
    const others = whole.sheet("其他核对");
    const listed = others.column(others.letters(zh.t("sheets.column.rule"))).map((c) => c.value);
    const findings = auditReport(hailing2017);
    expect([...rules, ...listed].sort()).toEqual(findings.map((each) => each.rule).sort());
    for (const { kind, rule } of findings) {
      if (["sum", "ofWhich", "ratio"].includes(kind)) expect(rules).toContain(rule);
    }
    expect(others.xml).not.toContain("<f>");
  });

  it("is calculated anew when it is opened", () => {
    expect(whole.files["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("quotes names so that no formula ends early", async () => {
    for (const [, cell] of sheet.cells) {
      if (cell.formula !== undefined) expect(cell.formula.split('"').length % 2).toBe(1);
    }
  });
});

describe("a filtered workbook", () => {
  const sheet = some.sheet("全部数据");
  const ids = (book: OpenedWorkbook) => {
    const { column, letters } = book.sheet("全部数据");
    return column(letters("指标标识")).map((cell) => cell.value);
  };
  /** The identities of the rows that are seen when the file opens. */
  const seen = (book: OpenedWorkbook) => {
    const { xml } = book.sheet("全部数据");
    const hidden = new Set([...xml.matchAll(/<row r="(\d+)" hidden="1"/g)].map((each) => each[1]));
    return ids(book).filter((_, index) => !hidden.has(String(index + 2)));
  };

  it("opens on the one sheet of values, filtered, where the checks look", () => {
    expect(some.names).toEqual(["全部数据", "核对", "其他核对", "说明"]);
    expect(whole.names).toEqual(some.names);
    expect(sheet.xml).toContain('tabSelected="1"');
    expect(seen(some)).toEqual(applications.map((each) => each.indicator));
    expect(seen(whole)).toEqual(hailing2017.observations.map((each) => each.indicator));
    expect(ids(some)).toEqual(ids(whole));
    expect(sheet.xml).toContain(
      '<filterColumn colId="1"><filters><filter val="是"/></filters></filterColumn>',
    );
    const marked = sheet.column("B").map((cell) => cell.value);
    expect(marked.filter((each) => each === "是")).toHaveLength(applications.length);
    // The column of values is one further on, and so are the references to it.
    const values = sheet.letters("数值");
    expect(values).toBe("G");
    for (const [, { formula }] of some.sheet("核对").cells) {
      expect(formula ?? "").not.toContain("$F$");
    }
  });

  it("keeps the order of a sorted page, and its checks find their cells", async () => {
    const sorted = [...hailing2017.observations].reverse();
    const book = await opened(hailing2017, { observations: sorted });
    expect(seen(book)).toEqual(sorted.map((each) => each.indicator));
    const checks = book.sheet("核对");
    const rules = checks.column(checks.letters("核对标识")).map((cell) => cell.value);
    const left = checks.cells.get(`B${rules.indexOf("application.replied.sum") + 2}`);
    const row = ids(book).indexOf("application.replied") + 2;
    expect(left?.formula).toContain(`'全部数据'!$F$${row}`);
    const few = await opened(hailing2017, { observations: [...applications].reverse() });
    expect(seen(few)).toEqual([...applications].reverse().map((each) => each.indicator));
    expect(ids(few)).toHaveLength(148);
  });

  it("can have no rows at all", async () => {
    const book = await opened(hailing2017, { observations: [] });
    expect(seen(book)).toEqual([]);
    expect(book.sheet("全部数据").cells.get("A1")?.value).toBe("序号");
  });

  it("can be of a report in which nothing was found", async () => {
    const book = await opened({ ...hailing2017, observations: [] });
    expect(book.sheet("核对").xml).toContain('<conditionalFormatting sqref="H2:H2">');
    expect(book.sheet("核对").xml).not.toContain("<f>");
  });

  it("says which report, which filters and how many rows", () => {
    const lines = new Map(
      Array.from({ length: 40 }, (_, row) => {
        const { cells } = some.sheet("说明");
        return [cells.get(`A${row}`)?.value, cells.get(`B${row}`)?.value] as const;
      }),
    );
    expect(lines.get("年报")).toBe("2017年海陵区政务公开工作年度报告");
    expect(lines.get("发布机关")).toBe("海陵区政府");
    expect(lines.get("发布日期")).toBe("2018年2月27日");
    expect(lines.get("索引号")).toBe("001000/2018-00003");
    expect(lines.get("筛选：栏目")).toBe("三 依申请公开情况");
    expect(lines.get("行数")).toBe(`${applications.length} 行，年报共 148 行`);
    expect(lines.get("状态“空白”")).toMatch(/0/);
    expect(String(lines.get("制作"))).toContain("gongkai");
  });
});

describe("the words", () => {
  it.each(locales)("are all in one language: %s", async (locale) => {
    const book = await opened(hailing2017, { locale, observations: applications });
    const { t } = wordsFor(locale);
    expect(book.names).toContain(t("sheets.name.checks"));
    const sheet = book.sheet(t("sheets.name.checks"));
    const verdict = sheet.cells.get(`${sheet.letters(t("sheets.column.verdict"))}2`);
    expect(verdict?.value).toBe(t("audit.verdict.broken"));
    expect(verdict?.formula).toContain(`"${t("audit.verdict.broken")}"`);
  });

  it.each(locales)("leave nothing unfilled: %s", async (locale) => {
    const book = await opened(hailing2017, { locale });
    for (const name of book.names) {
      for (const { value = "" } of book.sheet(name).cells.values()) {
        expect(String(value)).not.toMatch(/\{\w+[|}]|undefined|NaN|sheets\./);
      }
    }
  });
});
