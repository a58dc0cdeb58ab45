// @vitest-environment node

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Scope } from "../../src/domain/indicator.ts";
import type { Observation } from "../../src/domain/observation.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import { hailing2017Particulars } from "../../src/reports/hailing-2017/particulars.ts";
import { hailing2017 as report } from "../../src/reports/hailing-2017/report.ts";
import { annexIndicators, appendixIndicators, proseIndicators } from "../fixtures/hailingForm.ts";
import {
  bareLabel,
  type Numeral,
  numeralsIn,
  readAnnex,
  readAppendix,
  readMainText,
} from "./printedReport.ts";
import { figureContexts, figuresInWords, notStatistics, unitsAsPrinted } from "./proseContexts.ts";

const folder = resolve(import.meta.dirname, "../../../shared/report");
const files = ["hailing-2017.txt", "catalogue.csv", "narrative.csv"] as const;
const present = files.every((file) => existsSync(resolve(folder, file)));

function read(file: (typeof files)[number]): string {
  // The body of a skipped group still runs once, to collect its tests.
  return present ? readFileSync(resolve(folder, file), "utf8") : "";
}

function table(file: (typeof files)[number]): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true })
    .data;
}

const from = (origin: string) =>
  report.observations.filter((each) => each.location.origin === origin);

function printedNumber({ value }: Observation): readonly [number, string] | string {
  return value.kind === "reported" ? [value.number, value.printed] : value.kind;
}

if (!present) {
  it.skip("NOT COMPARED with the text: the report and its catalogues are not in ../shared/report");
}

describe("the report for 2017, whether or not its text is at hand", () => {
  it("has 148 observations: 85 rows, 21 cells of the second appendix, 42 figures in prose", () => {
    expect(from("appendix")).toHaveLength(85);
    expect(from("annex")).toHaveLength(21);
    expect(from("prose")).toHaveLength(42);
    expect(report.observations).toHaveLength(148);
    expect(new Set(report.observations.map((each) => each.indicator)).size).toBe(148);
  });

  it("gives every observation the code and scope of its indicator", () => {
    for (const { indicator, location, unit } of report.observations) {
      const { code, origin, scope, unit: symbol } = indicatorOf(indicator);
      expect([indicator, location.code, location.origin, location.scope, unit.symbol]).toEqual([
        indicator,
        code,
        origin,
        scope,
        symbol,
      ]);
    }
  });
});

describe.skipIf(!present)("the statistical appendix against the text", () => {
  const rows = readAppendix(read("hailing-2017.txt"));
  const observations = from("appendix");

  it("has the value of every row, in order", () => {
    expect(rows).toHaveLength(85);
    expect(observations.map((each) => [each.indicator, printedNumber(each)])).toEqual(
      rows.map((row, index) => [appendixIndicators[index]?.id, [Number(row.value), row.value]]),
    );
    expect(observations.map((each) => each.location.position)).toEqual(rows.map((_, i) => i + 1));
  });

  it("has the label of every row, but for one slip of the pen in the report", () => {
    const slips = rows
      .map((row, index) => [bareLabel(row.line), appendixIndicators[index]?.label.zh])
      .filter(([printed, ours]) => printed !== ours);
    expect(slips).toEqual([
      ["维持具有行政行为或者驳回原告诉讼请求数", "维持具体行政行为或者驳回原告诉讼请求数"],
    ]);
  });

  it("has the numbering of every row", () => {
    // The row stands below 其中 but is no part of the row above: nothing in the text says so.
    const codes = rows.map((row) =>
      row.line === "制发规范性文件总数" ? row.code.replace("其中", "") : row.code,
    );
    expect(observations.map((each) => each.location.code)).toEqual(codes);
  });

  it("calls a unit printed exactly where the text prints one", () => {
    expect(
      observations
        .filter((each) => each.unit.given === "printed")
        .map((each) => [each.location.position, each.unit.symbol]),
    ).toEqual(
      rows.flatMap((row, index) => (row.unit === undefined ? [] : [[index + 1, row.unit]])),
    );
  });

  it("names the WeChat accounts of the row, and no Weibo account", () => {
    const names = (label: string) =>
      rows
        .map((row) => new RegExp(`${label}名称:([^,]*),`).exec(row.line)?.[1])
        .find((found) => found !== undefined);
    const accounts = (id: string) => report.accounts?.find((each) => each.indicator === id)?.names;
    expect(names("政务微信")?.split("、")).toHaveLength(8);
    expect(accounts("channel.wechat")).toEqual(names("政务微信")?.split("、"));
    expect(names("政务微博")).toBe("");
    expect(accounts("channel.weibo")).toEqual([]);
  });
});

describe.skipIf(!present)("the second appendix against the text", () => {
  const lines = readAnnex(read("hailing-2017.txt"));

  it("has all 21 figures, in order", () => {
    const printed = lines.flatMap(({ count, share }, index) =>
      [count, share]
        .filter((text) => text !== undefined)
        .map((text) => [[Number(text.replace("%", "")), text], index + 1]),
    );
    expect(printed).toHaveLength(21);
    expect(from("annex").map((each) => [printedNumber(each), each.location.position])).toEqual(
      printed,
    );
  });

  it("has the label and the numbering of every line", () => {
    const ours = annexIndicators.filter((each) => each.unit === "件");
    expect(ours.map((each) => each.label.zh)).toEqual(
      lines.map((line) => line.label.replace(/^([一二三四五六七]、|其中:)/, "")),
    );
    for (const [index, { label }] of lines.entries()) {
      const [, number] = /^([一二三四五六七])、/.exec(label) ?? [];
      if (number) expect(ours[index]?.code).toBe(number);
    }
  });
});

describe.skipIf(!present)("the main text against the text", () => {
  const paragraphs = readMainText(read("hailing-2017.txt"));
  const numerals = numeralsIn(paragraphs);
  const place = ({ paragraph, start }: Numeral) => `${paragraphs.indexOf(paragraph)}:${start}`;

  const standingAt = (before: string, after: string) =>
    numerals.filter(({ paragraph: { text }, start, text: numeral }) => {
      const end = start + numeral.length;
      return text.slice(0, start).endsWith(before) && text.slice(end).startsWith(after);
    });

  const covered = (words: string) =>
    numerals.filter(({ paragraph: { text }, start, text: numeral }) => {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (at <= start && start + numeral.length <= at + words.length) return true;
      }
      return false;
    });

  const observed = (id: string) => report.observations.find((each) => each.indicator === id);

  it("has each figure once, with its value, its section, its paragraph and its unit", () => {
    for (const [id, before, after] of figureContexts) {
      const [found, ...others] = standingAt(before, after);
      const observation = observed(id);
      expect([id, observation?.indicator, others]).toEqual([id, id, []]);
      if (!found || !observation) throw new Error(`The text has no figure for ${id}.`);
      const { location, unit, value } = observation;
      expect([id, location.code, location.position]).toEqual([
        id,
        found.paragraph.code,
        found.paragraph.position,
      ]);
      const unitPrinted = after.startsWith(unitsAsPrinted[unit.symbol] ?? unit.symbol);
      expect([id, unit.given]).toEqual([id, unitPrinted ? "printed" : "supplied"]);

      const meaning =
        found.text === "一"
          ? { kind: "reported", number: 1, printed: "第一" }
          : found.text === "1万余"
            ? { kind: "bound", side: "atLeast", number: 10_000, printed: "1万余" }
            : after.startsWith("%以上")
              ? { kind: "bound", side: "atLeast", number: 90, printed: "90%以上" }
              : { kind: "reported", number: Number(found.text), printed: found.text };
      expect([id, value]).toEqual([id, meaning]);
    }
  });

  it("has the figures that the text gives in words", () => {
    for (const [id, words, number] of figuresInWords) {
      const found = paragraphs.filter((each) => each.text.includes(words));
      expect(found.map((each) => [each.code, each.position])).toEqual([
        [observed(id)?.location.code, observed(id)?.location.position],
      ]);
      const value = observed(id)?.value;
      expect(value?.kind === "reported" && words.includes(value.printed) && value.number).toBe(
        number,
      );
    }
  });

  it("knows every figure of the main text, in reading order", () => {
    const known = [...figureContexts, ...figuresInWords].map(([id]) => id);
    expect([...known].sort()).toEqual(proseIndicators.map((each) => each.id).sort());
    const places = figureContexts.map(([, before, after]) => {
      const [found] = standingAt(before, after);
      return found ? numerals.indexOf(found) : -1;
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  it("leaves no numeral unexplained, and explains none twice", () => {
    const reasons = new Map<string, string[]>(numerals.map((each) => [place(each), []]));
    for (const [id, before, after] of figureContexts) {
      for (const each of standingAt(before, after)) reasons.get(place(each))?.push(id);
    }
    for (const [words, why] of notStatistics) {
      for (const each of covered(words)) reasons.get(place(each))?.push(why);
    }
    const wrong = numerals
      .filter((each) => reasons.get(place(each))?.length !== 1)
      .map(({ paragraph: { text }, start, text: numeral }) => [
        numeral,
        text.slice(Math.max(0, start - 8), start + numeral.length + 8),
      ]);
    expect(wrong).toEqual([]);
  });

  it("needs every entry of the list of numerals that are no statistics", () => {
    expect(notStatistics.filter(([words]) => covered(words).length === 0)).toEqual([]);
  });

  it("announces three measures and lists four", () => {
    const text = paragraphs.find((each) => each.code === "七")?.text ?? "";
    const count = (word: string | undefined) => "零一二三四五六七八九".indexOf(word ?? "?");
    expect(report.measures?.announced).toBe(count(/以下(.)方面/.exec(text)?.[1]));
    expect(report.measures?.listed.map((_, index) => index + 1)).toEqual(
      [...text.matchAll(/([一二三四五六七])是/g)].map(([, word]) => count(word)),
    );
    expect([report.measures?.announced, report.measures?.listed.length]).toEqual([3, 4]);
  });

  it("sums up sections with numbers of the text only, the same in both languages", () => {
    const text = read("hailing-2017.txt");
    const printed = new Set(text.match(/\d+(\.\d+)?/g));
    const numbersIn = (summary: string) =>
      summary.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+(\.\d+)?/g) ?? [];
    const rowCount = String(appendixIndicators.length);
    for (const { code, summary } of report.outline ?? []) {
      const [zh, en] = [numbersIn(summary.zh), numbersIn(summary.en)];
      expect(zh.filter((each) => !printed.has(each) && each !== rowCount)).toEqual([]);
      expect([code, ...en].sort()).toEqual(
        // "1 万" is written "10,000" in English.
        [
          code,
          ...zh.map((each) => (summary.zh.includes(`${each} 万`) ? `${each}0000` : each)),
        ].sort(),
      );
    }
  });
});

describe.skipIf(!present)("the particulars against the text", () => {
  const text = read("hailing-2017.txt");
  const particulars = hailing2017Particulars;
  const field = (name: string) => new RegExp(`${name}: *(\\S*?)( |$)`, "m").exec(text)?.[1];
  const chineseDate = (iso: string) => {
    const [year, month, day] = iso.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  };

  it("copies the head of the page", () => {
    expect(particulars.indexNumber).toBe(field("索 引 号"));
    expect(particulars.publisher).toBe(field("发布机构"));
    expect(particulars.published).toBe(field("发文日期"));
    expect(particulars.documentNumber).toBe(field("文 号"));
    expect(text.split("\n")).toContain(particulars.title);
  });

  it("copies compiler, period and contact from the preamble", () => {
    const { compiler, contact, periodEnd, periodStart } = particulars;
    expect(text).toContain(`由${compiler}编制`);
    expect(text).toContain(`统计时限自${chineseDate(periodStart)}至${chineseDate(periodEnd)}。`);
    expect(text).toContain(`请与${contact.office}联系(联系电话:${contact.telephone})`);
    expect(report.year).toBe(Number(periodStart.slice(0, 4)));
    expect(text).toContain(report.place.zh);
  });
});

/** English names of ours that read better than the catalogue's. */
const reworded: Readonly<Record<string, string>> = {
  "capacity.readingPoints": "Public reading rooms",
  "n.mailbox.received": "Letters received by the district mayor's mailbox",
};

function inOurWords(rows: readonly Readonly<Record<string, string>>[]) {
  return rows.map((row) => ({ ...row, label_en: reworded[row.id ?? ""] ?? row.label_en }));
}

describe.skipIf(!present)("the forms against the catalogues", () => {
  it("has the indicators of catalogue.csv", () => {
    const ours = appendixIndicators.map(({ id, code, label, unit, parent, kind }) => ({
      id,
      code,
      label_zh: label.zh,
      label_en: label.en,
      unit,
      parent: parent ?? "",
      kind,
    }));
    expect(ours).toEqual(inOurWords(table("catalogue.csv")));
  });

  it("has the indicators of narrative.csv", () => {
    const scopes: Readonly<Partial<Record<Scope, string>>> = {
      district: "全区",
      city: "全市",
      website: "区政府网站",
      account: "单个账号",
      mailbox: "区长信箱",
      network: "政务外网",
      cityPlatform: "市平台",
    };
    const ours = proseIndicators.map(({ id, code, label, unit, counterpart, scope }) => ({
      id,
      section: code,
      label_zh: label.zh,
      label_en: label.en,
      unit,
      counterpart: counterpart ?? "",
      scope_zh: scopes[scope],
    }));
    expect(ours).toEqual(inOurWords(table("narrative.csv")));
  });
});
