// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import type { Finding } from "../../src/audit/finding.ts";
import { relatedFigures } from "../../src/audit/related.ts";
import type { Report } from "../../src/domain/report.ts";
import { atLeast, blank, reported } from "../../src/domain/value.ts";
import {
  diagnosisSentence,
  findingSentence,
  findingTitle,
  relatedSentence,
  remedySentence,
} from "../../src/i18n/findingText.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { indicators } from "../fixtures/hailingForm.ts";
import { type Changes, changed, reportOf } from "./changedReport.ts";

const zh = wordsFor("zh");
const en = wordsFor("en");

function finding(rule: string, report: Report = hailing2017): Finding {
  const found = auditReport(report).find((each) => each.rule === rule);
  if (!found) throw new Error(`No finding "${rule}".`);
  return found;
}

function expectClean(text: string) {
  expect(text).not.toBe("");
  expect(text).not.toMatch(/[{}]|undefined|NaN|audit\./);
}

function expectAllClean(report: Report) {
  for (const words of [zh, en]) {
    for (const each of auditReport(report)) {
      for (const text of [findingTitle, findingSentence, remedySentence]) {
        expectClean(text(each, words));
      }
      for (const diagnosis of each.diagnosis) expectClean(diagnosisSentence(diagnosis, words));
    }
    for (const each of relatedFigures(report)) expectClean(relatedSentence(each, words));
  }
}

describe("the sentences of findings", () => {
  it.each([
    [
      "application.replied.sum",
      "申请答复数 70 件，八个分项合计只有 55 件，相差 15 件。",
      "“Applications answered” is given as 70, but its eight parts come to only 55, a difference of 15.",
    ],
    [
      "source.sum",
      "收到申请数 70 件，“申请来源”下的七个分项合计只有 54 件，相差 16 件。",
      "“Applications received” is given as 70, but the seven parts under “Who applied” come to only 54, a difference of 16.",
    ],
    [
      "service.unifiedLogin.share.ratio",
      "年报载明实现统一认证占比为 84.18%，而 14,371 ÷ 17,344 应为 82.86%。",
      "“Share with unified login” is given as 84.18%, but 14,371 ÷ 17,344 is 82.86%.",
    ],
    [
      "annex.source.citizen.appendix",
      "公民在附表一为 48 件，在附表二为 64 件，相差 16 件。",
      "“Citizens” is 48 in the first appendix and 64 in the second, a difference of 16.",
    ],
    [
      "n.application.inPerson.appendix",
      "当面申请数：正文为 3 件，附表一为 15 件，两处范围相同，相差 12 件。",
      "“Applications received: in person” is 3 in the main text and 15 in the first appendix, for the same scope, a difference of 12.",
    ],
  ])("%s", (rule, chinese, english) => {
    expect(findingSentence(finding(rule), zh)).toBe(chinese);
    expect(findingSentence(finding(rule), en)).toBe(english);
  });

  it("carry the numbers of every broken check", () => {
    const broken = auditReport(hailing2017).filter((each) => each.verdict === "broken");
    for (const each of broken) {
      for (const words of [zh, en]) {
        const text = findingSentence(each, words);
        const values = [each.left.value, each.right.value];
        for (const value of values) {
          // A computed percentage is shown with two decimals, and the growth for both years.
          expect(text).toContain(words.number(value ?? Number.NaN));
        }
      }
    }
  });

  it("tell a difference of scope from a contradiction", () => {
    expect(findingSentence(finding("n.channel.wechat.appendix"), zh)).toMatch(
      /统计范围不同，不算不一致。$/,
    );
    expect(findingSentence(finding("n.channel.wechat.appendix"), en)).toMatch(
      /they do not cover the same, which is no disagreement\.$/,
    );
    expect(findingSentence(finding("n.channel.weibo.appendix"), en)).not.toContain(
      "which is no disagreement",
    );
  });

  it.each<[string, string, Changes, string]>([
    ["a blank", "capacity.staff.sum", { "capacity.staff.partTime": blank }, "附表一“兼职人员数”"],
    ["carried-over cases", "application.closed.arrivals", { "application.closed": 75 }, "上年结转"],
    [
      "a share of nothing",
      "n.mailbox.resolvedShare.ratio",
      { "n.mailbox.received": 0 },
      "占比没有意义",
    ],
    [
      "a limit",
      "service.online.within",
      { "service.online": atLeast(18000, "") },
      "至少 18,000 项",
    ],
    [
      "a growth that fits",
      "n.enterprise.growth.whole",
      { "n.enterprise.growth": "347.8" },
      "可以由整数得出",
    ],
    [
      "a wider scope that is smaller",
      "n.channel.weibo.appendix",
      { "n.channel.weibo": 1044 },
      "1,044 条",
    ],
  ])("say of %s what stands in the way", (_, rule, changes, part) => {
    const found = finding(rule, changed(hailing2017, changes));
    expect(findingSentence(found, zh)).toContain(part);
  });

  it("have different titles for different checks", () => {
    for (const words of [zh, en]) {
      const titles = auditReport(hailing2017).map((each) => findingTitle(each, words));
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    }
  });
});

describe("the sentences of explanations", () => {
  it("are arithmetic that a reader can follow", () => {
    const [again] = finding("application.replied.sum").diagnosis;
    const [base] = finding("service.unifiedLogin.share.ratio").diagnosis;
    if (!again || !base) throw new Error("No explanation.");
    expect(diagnosisSentence(again, zh)).toBe(
      "“不同意公开答复数”的六个分项（15 件）可能在总数里又计了一次：55 + 15 = 70。",
    );
    expect(diagnosisSentence(base, en)).toBe(
      "For 14,371 to be 84.18%, the base can only be 17,071 or 17,072, neither of which the report gives.",
    );
  });
});

const anyValue = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((n) => reported(n)),
  fc.integer({ min: 0, max: 30000 }).map((n) => reported(n)),
  fc.integer({ min: 0, max: 100 }).map((n) => atLeast(n, `${n}以上`)),
  fc.constant(blank),
);

describe("any report in the form", () => {
  it("of 2017 has whole sentences", () => {
    expectAllClean(hailing2017);
  });

  it("has whole sentences, whatever its numbers", () => {
    const values = fc.tuple(...indicators.map(({ id }) => fc.tuple(fc.constant(id), anyValue)));
    fc.assert(
      fc.property(values, (rows) => {
        expectAllClean(reportOf(new Map(rows)));
      }),
      { numRuns: 40 },
    );
  });

  it("has whole sentences with no numbers at all", () => {
    expectAllClean(reportOf(new Map()));
  });
});
