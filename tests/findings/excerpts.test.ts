// @vitest-environment node
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { textWidth } from "../../src/charts/layout/textWidth.ts";
import type { Report } from "../../src/domain/report.ts";
import { type Excerpt, excerptsOf } from "../../src/findings/excerpts.ts";
import { findingPicture } from "../../src/findings/findingPicture.ts";
import { findingSentence } from "../../src/i18n/findingText.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../src/theme/palettes.ts";
import { hailingWith, unreadable } from "../fixtures/report.ts";

const zh = wordsFor("zh");

function finding(rule: string, report: Report = hailing2017) {
  const found = auditReport(report).find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found;
}

/** An excerpt as one would write it down: a line a row, what is circled in brackets. */
function written({ place, rows }: Excerpt): string[] {
  return [
    place,
    ...rows.map((row) =>
      row.kind === "gap"
        ? `… ${row.n}`
        : [row.code, row.label, ...row.cells.map((c) => (c.circled ? `[${c.text}]` : c.text))].join(
            " ",
          ),
    ),
  ];
}

const excerpts = (rule: string, report?: Report) =>
  excerptsOf(report ?? hailing2017, finding(rule, report), zh).map(written);

describe("the two places of a finding", () => {
  it("are rows of the form with their neighbours, what is in question circled", () => {
    expect(excerpts("annex.source.citizen.appendix")).toEqual([
      [
        "附表二 申请来源统计表",
        "五 科研院校 0 件 0%",
        "六 公民 [64 件] 91.4%",
        "六其中 律师 0 件 0%",
      ],
      [
        "附表一 三 依申请公开情况",
        "三(四)5 科研院校 0 件",
        "三(四)6 公民 [48 件]",
        "三(四)6其中 律师 0 件",
      ],
    ]);
  });

  it("say how many rows they leave out", () => {
    const [rows = []] = excerpts("application.replied.sum");
    expect(rows).toContain("三(三) 申请答复数 [70 件]");
    const gap = rows.indexOf("… 4");
    expect(rows[gap - 1]).toContain("国家秘密");
    expect(rows[gap + 1]).toContain("其他情形 6 件");
  });

  it("show the names that a check is about, and that there are none", () => {
    const [table = []] = excerpts("channel.weibo.accountsNamed");
    expect(table).toContain(" 账号名称 [空白]");
    const [text = []] = excerpts("text.measures.announced");
    expect(text.filter((line) => line.includes("["))).toEqual([
      expect.stringContaining("[3]"),
      expect.stringContaining("[4]"),
    ]);
    expect(text).toHaveLength(1 + 2 + 4);
  });

  it("say of a cell that cannot be read what it says, never zero", () => {
    const report = hailingWith({ "review.total": unreadable });
    const lines = excerpts("n.review.total.appendix", report).flat();
    expect(lines.filter((line) => line.includes("["))).toEqual([
      "四 发生行政复议 [3 件]",
      "四 行政复议数量 [无法辨读：3O]",
    ]);
  });

  it("circle every number of every check once, whatever the check", () => {
    for (const each of auditReport(hailing2017)) {
      if (each.kind === "structure") continue;
      const cells = excerptsOf(hailing2017, each, zh)
        .flatMap(({ rows }) => rows)
        .flatMap((row) => (row.kind === "row" ? row.cells : []));
      const circled = cells.filter((cell) => cell.circled).map(({ key }) => key);
      expect(circled.sort(), each.rule).toEqual([...new Set(each.indicators)].sort());
    }
  });
});

describe.each(locales)("the picture of a finding (%s)", (locale) => {
  const words = wordsFor(locale);
  const picture = (rule: string) =>
    findingPicture(finding(rule), { report: hailing2017, words, palette: palettes.light });
  const texts = (svg: string) =>
    [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"([^>]*)>([^<]*)</g)].map(
      ([, x, y, size, rest = "", text = ""]) => ({
        x: Number(x),
        y: Number(y),
        size: Number(size),
        end: rest.includes('text-anchor="end"'),
        text: text.replaceAll("&amp;", "&"),
      }),
    );

  it("stands alone: place, year, sentence, both places, arithmetic, source and product", () => {
    const all = texts(picture("annex.source.citizen.appendix").svg)
      .map(({ text }) => text)
      .join("")
      .replace(/\s/g, "");
    const sentence = findingSentence(finding("annex.source.citizen.appendix"), words);
    for (const part of [
      ...[
        words.pick(hailing2017.place),
        "2017",
        sentence,
        "91.4%",
        hailing2017.particulars.title ?? "",
      ],
      ...[words.t("shell.product"), "0+3+0+0+0+64+3=70"],
    ]) {
      expect(all).toContain(part.replace(/\s/g, ""));
    }
  });

  it("has every text within its edges, whatever the check", () => {
    for (const { rule } of auditReport(hailing2017)) {
      const { svg, width, height } = picture(rule);
      expect(width).toBe(750);
      for (const { x, y, size, end, text } of texts(svg)) {
        const wide = textWidth(text, size);
        expect([rule, text, end ? x - wide >= 0 : x + wide <= width - 20]).toEqual([
          rule,
          text,
          true,
        ]);
        expect(y).toBeLessThan(height);
      }
    }
  });
});
