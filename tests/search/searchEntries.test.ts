// @vitest-environment node

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { searchEntries } from "../../src/search/searchEntries.ts";
import { searchIndex } from "../../src/search/searchIndex.ts";
import { suggestions } from "../../src/search/suggestions.ts";
import { charts, indicators } from "../fixtures/hailingForm.ts";

const index = searchIndex(hailing2017, charts, wordsFor("zh"));
const english = searchIndex(hailing2017, charts, wordsFor("en"));

function ids(query: string, kind: string, entries = index): string[] {
  const group = searchEntries(entries, query).find((each) => each.kind === kind);
  return group?.entries.map(({ id }) => id) ?? [];
}

describe("the index", () => {
  it("has every indicator of the report, every chart and every page", () => {
    const count = (kind: string) => index.filter((entry) => entry.kind === kind).length;
    expect(count("indicator")).toBe(indicators.length);
    expect(count("chart")).toBe(charts.length);
    expect(count("page")).toBeGreaterThanOrEqual(9);
  });

  it("says what an observation is, where it stands and what it says", () => {
    const replied = index.find(({ id }) => id === "application.replied");
    expect(replied).toMatchObject({ label: "申请答复数", value: "70 件" });
    expect(replied?.place).toContain("三(三)");
    expect(english.find(({ id }) => id === "n.app.users")?.value).toBe("at least 10,000 people");
  });

  it("leaves out what a report does not have", () => {
    const empty = searchIndex({ ...hailing2017, observations: [] }, [], wordsFor("zh"));
    expect(empty.map(({ kind }) => kind)).not.toContain("indicator");
    expect(suggestions(empty).map(({ kind }) => kind)).toEqual(["page"]);
  });
});

describe("searching", () => {
  it.each(["zdgk", "主动公开", "zhudonggongkai", "Disclosure"])(
    "%s leads to the page first",
    (q) => {
      const [first] = searchEntries(index, q);
      expect(first?.kind).toBe("page");
      expect(first?.entries[0]?.id).toBe("disclosure");
      if (q !== "Disclosure") expect(ids(q, "indicator")).toContain("proactive.total");
    },
  );

  it("finds applications in English, whatever the language of the page", () => {
    for (const entries of [index, english]) {
      expect(ids("applications", "page", entries)).toEqual(["applications"]);
      expect(ids("applications", "indicator", entries).slice(0, 2)).toContain(
        "application.received",
      );
    }
  });

  it("finds review by its pinyin, in two words or one", () => {
    for (const query of ["xingzheng fuyi", "xingzhengfuyi", "xzfy", "行政复议"]) {
      expect(ids(query, "indicator")[0]).toBe("review.total");
      expect(ids(query, "indicator")).toContain("review.upheld");
    }
    expect(ids("fuyi xingzheng", "indicator")).toContain("review.total");
    expect(ids("xingzheng fuyi", "indicator")).not.toContain("litigation.total");
  });

  it("finds a row by its code, and what stands below a heading after that", () => {
    expect(ids("三(三)4", "indicator")[0]).toBe("application.replied.refused");
    expect(ids("三（三）4", "indicator")[0]).toBe("application.replied.refused");
    expect(ids("意见箱", "indicator")[0]).toBe("mailbox.total");
    expect(ids("会议和培训", "indicator")).toContain("training.courses");
  });

  it("finds nothing for what is not there", () => {
    expect(searchEntries(index, "qqqq")).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        searchEntries(index.slice(0, 20), query);
      }),
    );
  });

  it("finds every indicator by its name in either language", () => {
    for (const { id, label } of indicators) {
      expect(ids(label.zh, "indicator")).toContain(id);
      expect(ids(label.en, "indicator")).toContain(id);
    }
  });
});
