// @vitest-environment node

import { describe, expect, it } from "vitest";
import { auditReport } from "../../src/audit/auditReport.ts";
import { findingMark } from "../../src/audit/findingMark.ts";
import type { Report } from "../../src/domain/report.ts";
import { blank, reported, type Value } from "../../src/domain/value.ts";
import { indicatorOf } from "../../src/forms/indicators.ts";
import type { TextIndicatorId } from "../../src/forms/since2019/text.ts";
import { findingSentence } from "../../src/i18n/findingText.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { loadReport } from "../../src/reports/loadReport.ts";

const [zh, en] = [wordsFor("zh"), wordsFor("en")];
const pingtan = await loadReport("pingtan-2023");

/** The report as if its text gave some figures as well, and its tables others. */
function withText(
  said: Partial<Record<TextIndicatorId, number>>,
  tables: Readonly<Record<string, Value>> = {},
  report: Report = pingtan,
): Report {
  const text = Object.entries(said).map(([indicator, number]) => ({
    ...{ indicator, value: reported(number) },
    unit: { symbol: indicatorOf(indicator).unit, given: "supplied" } as const,
    location: {
      origin: "prose",
      code: "一",
      position: 1,
      passage: "正文如此说。",
      scope: "sentence",
    } as const,
  }));
  const own = report.observations.map((each) => ({
    ...each,
    value: tables[each.indicator] ?? each.value,
  }));
  return {
    ...report,
    tables: [...report.tables, "since2019.text"],
    observations: [...own, ...text],
  };
}

const aboutText = (report: Report) =>
  auditReport(report).filter(({ rule }) => rule.startsWith("text."));

/** What came of the one figure that a text gives. */
function outcome(...given: Parameters<typeof withText>) {
  const [finding, ...others] = aboutText(withText(...given));
  if (!finding || others.length > 0) throw new Error("There is more or less than one finding.");
  return {
    mark: findingMark(finding),
    says: finding.says,
    zh: findingSentence(finding, zh),
    en: findingSentence(finding, en),
  };
}

describe("a figure of the text", () => {
  it("is checked where the text gives it, and nothing is asked of what it does not mention", () => {
    expect(aboutText(pingtan)).toEqual([]);
    expect(aboutText(withText({ "text.items.total": 9012, "text.fee": 0 }))).toEqual([]);
  });

  it("agrees with the rows that it speaks of, however many they are", () => {
    const refused = pingtan.observations.filter(({ indicator }) =>
      /^request\.refused\.\w+$/.test(indicator),
    );
    expect(refused).toHaveLength(8);
    const zeros = Object.fromEntries(refused.map(({ indicator }) => [indicator, reported(2)]));
    expect(outcome({ "text.request.refused": 16 }, zeros)).toMatchObject({
      ...{ mark: "agreement", zh: "正文“不予公开” 16 件，与表三“不予公开”各行合计的 16 件相等。" },
      en: "“Refused” in the main text is 16, the same as 16 for the rows under “Refused” in table 3 together.",
    });
    expect(outcome({ "text.normative.inForce": 470 })).toMatchObject({
      ...{ mark: "agreement", says: "textAgrees" },
      zh: "正文“现行有效行政规范性文件” 470 件，与表二“行政规范性文件·现行有效件数”的 470 件相等。",
    });
  });

  it("that differs is worth another look, no contradiction, and the sentence says why", () => {
    expect(outcome({ "text.normative.inForce": 393 })).toEqual({
      ...{ mark: "doubtful", says: "textAgrees" },
      zh: "正文“现行有效行政规范性文件” 393 件，与表二“行政规范性文件·现行有效件数”的 470 件不同，相差 77 件；两处涵盖的范围可能不同（例如一处只说本级，一处为全域），不等于有错。",
      en: expect.stringContaining("may not cover the same"),
    });
    const report = withText({ "text.normative.inForce": 393 });
    const contradictions = (each: Report) =>
      auditReport(each).filter((finding) => findingMark(finding) === "contradiction");
    expect(contradictions(report)).toEqual(contradictions(pingtan));
  });

  it("cannot be held against a blank", () => {
    expect(
      outcome({ "text.normative.inForce": 393 }, { "normative.inForce": blank }),
    ).toMatchObject({
      mark: "undecidable",
    });
  });
});

describe("what the text calls received", () => {
  const came = (fresh: Value, over: Value, said: number) =>
    outcome({ "text.request.received": said }, { "request.new": fresh, "request.carriedIn": over });

  it("may be what came in, or that with what was carried over, and is told as what it is", () => {
    expect(came(reported(74), reported(1), 74)).toMatchObject({
      mark: "agreement",
      says: "textReceived",
    });
    expect(came(reported(74), reported(1), 75)).toMatchObject({
      ...{ mark: "agreement", says: "textWithCarried" },
      zh: "正文“收到或受理申请” 75 件，等于表三相应栏的本年新收加上年结转，即 75 件；正文的“收到”可能把结转的也算在内。",
    });
  });

  it("is doubtful where it is neither, and undecided where what was carried over could explain it", () => {
    expect(came(reported(74), reported(1), 76)).toMatchObject({
      mark: "doubtful",
      zh: expect.stringContaining("加上上年结转的也不相等"),
    });
    expect(came(reported(74), blank, 74).mark).toBe("agreement");
    expect(came(reported(74), blank, 75).mark).toBe("undecidable");
  });

  it("is told of individuals and organisations by their own columns", () => {
    const columns = {
      "request.new@citizen": reported(71),
      "request.carriedIn@citizen": reported(1),
    };
    expect(outcome({ "text.request.citizen": 72 }, columns).says).toBe("textWithCarried");
    const organisations = {
      "request.new@enterprise": reported(3),
      "request.new@otherOrganisation": reported(2),
    };
    expect(outcome({ "text.request.organisations": 5 }, organisations)).toMatchObject({
      mark: "agreement",
      zh: "正文“法人或其他组织申请” 5 件，与表三“本年新收政府信息公开申请数量”中各类组织合计的 5 件相等。",
    });
  });
});
