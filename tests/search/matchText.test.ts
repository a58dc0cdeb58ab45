// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesQuery, matchRanks, matchText } from "../../src/search/matchText.ts";

const { exact, prefix, wordStart, allInitials, substring, initials } = matchRanks;

describe("how well a query fits", () => {
  it.each([
    ["主动公开", "主动公开", exact],
    ["主动", "主动公开情况", prefix],
    ["公开", "主动公开情况", substring],
    ["applications", "Applications answered", prefix],
    ["ANSWERED", "Applications answered", wordStart],
    ["swer", "Applications answered", substring],
    ["answered applications", "Applications answered", wordStart],
    ["zhudonggongkai", "主动公开", exact],
    ["zhudong", "主动公开情况", prefix],
    ["zhu dong gong kai", "主动公开", exact],
    ["zhudongg", "主动公开情况", prefix],
    ["gongkai", "主动公开情况", substring],
    ["xingzheng fuyi", "行政复议", exact],
    ["xing'zheng", "行政复议", prefix],
    ["ZDGK", "主动公开情况", initials],
    ["zdgk", "主动公开", allInitials],
    ["zhongda", "回应公众关注热点或重大舆情数", substring],
    ["quzhang", "区长信箱收到信件", prefix],
    ["banjielv", "区长信箱办结率", substring],
    ["zhengwufuwuapp", "政务服务 APP 注册用户(下限)", prefix],
    ["政务服务app", "政务服务 APP 注册用户(下限)", prefix],
    ["三（三）4", "三(三)4", exact],
    ["  主动  公开 ", "主动公开", exact],
    ["", "anything", prefix],
  ])("%j in %j", (query, text, rank) => {
    expect(matchText(query, [text])).toBe(rank);
  });

  it.each([
    ["复议", "行政诉讼"],
    ["applications refused", "Applications answered"],
    ["hangzheng", "行政复议"],
    ["renshen", "主要负责人参加访谈"],
    ["zhangjiu", "复议维持"],
    ["z", "公开"],
    ["zhudx", "主动公开"],
    ["%", "主动公开"],
  ])("%j is not in %j", (query, text) => {
    expect(matchText(query, [text])).toBeUndefined();
  });

  it("takes the best of several texts, and words from different ones", () => {
    expect(matchText("refused", ["不同意公开答复数", "refused"])).toBe(exact);
    expect(matchesQuery("refused 三(三)4", ["refused", "三(三)4"])).toBe(true);
    expect(matchText("refused", [])).toBeUndefined();
  });
});

describe("any text whatever", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."主动公开行政 zhudongxz()('ü1A\u0000") }),
  );

  it("never throws", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), (query, texts) => {
        matchText(query, texts);
      }),
    );
  });

  it("finds itself, and in company", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        expect(matchesQuery(text, [text])).toBe(true);
        expect(matchesQuery(text, [other, text])).toBe(true);
      }),
    );
  });
});
