// @vitest-environment node
import { describe, expect, it } from "vitest";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { searchEntries } from "../../src/search/searchEntries.ts";
import { searchIndex } from "../../src/search/searchIndex.ts";
import { charts } from "../fixtures/hailingForm.ts";

const indexes = locales.map((locale) => searchIndex(hailing2017, charts, wordsFor(locale)));

function found(query: string, index = indexes[0]) {
  return searchEntries(index ?? [], query).map(({ kind, entries }) => ({
    kind,
    ids: entries.map(({ id }) => id),
  }));
}

describe.each(indexes)("what people type", (...index) => {
  const first = (query: string) => {
    const [group] = found(query, index);
    return group && `${group.kind} ${group.ids[0]}`;
  };

  it.each([
    ["fuyi", "indicator review.total"],
    ["复议", "indicator review.total"],
    ["诉讼", "indicator litigation.total"],
    ["lawsuits", "indicator litigation.total"],
    ["收费", "indicator fees.collected"],
    ["fees", "indicator fees.collected"],
    ["不予公开", "indicator application.replied.refused"],
    ["回复", "indicator application.replied"],
    ["费用", "indicator fees.collected"],
    ["70", "indicator application.received"],
    ["10,732", "indicator channel.website"],
    ["7725 条", "indicator n.enterprise.items"],
    ["347.7%", "indicator n.enterprise.growth"],
  ])("%s finds %s first", (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each([
    ["lawsuit", "indicator", "litigation.total"],
    ["litigation", "indicator", "litigation.corrected"],
    ["contradiction", "page", "audit"],
    ["矛盾", "page", "audit"],
    ["不一致", "finding", "application.replied.sum"],
    ["矛盾", "finding", "application.replied.sum"],
    ["contradiction", "finding", "source.sum"],
    ["70", "finding", "application.replied.sum"],
    ["16", "indicator", "nothing of the kind"],
    ["更正", "page", "notice"],
    ["correction notice", "page", "notice"],
    ["wechat", "finding", "n.channel.wechat.appendix"],
  ])("%s finds, as %s, %s", (query, kind, id) => {
    const ids = found(query, index).find((group) => group.kind === kind)?.ids ?? [];
    if (id === "nothing of the kind") expect(ids).not.toContain("review.total");
    else expect(ids).toContain(id);
  });
});

describe("a number", () => {
  const ids = (query: string, kind = "indicator") =>
    found(query).find((group) => group.kind === kind)?.ids ?? [];

  it("finds the observations that say it, and no others by their value", () => {
    const saying = hailing2017.observations
      .filter(({ value }) => value.kind === "reported" && value.number === 70)
      .map(({ indicator }) => indicator);
    expect(saying.length).toBeGreaterThan(3);
    expect(ids("70").slice(0, saying.length).sort()).toEqual([...saying].sort());
  });

  it("with a unit finds what is counted in it", () => {
    expect(ids("3 项")).not.toContain("review.corrected");
    expect(ids("3 件")).toContain("review.corrected");
    expect(ids("3")).toContain("review.corrected");
  });

  it("is found whichever way it is typed", () => {
    for (const query of ["9585", "9,585", "9，585", " 9585 "]) {
      expect(ids(query)[0]).toBe("proactive.total");
    }
  });
});

it("finds nothing for what is not there", () => {
  for (const index of indexes) expect(found("zzqqxx 彗星", index)).toEqual([]);
});
