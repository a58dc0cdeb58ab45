import { describe, expect, it } from "vitest";
import { bareLabel } from "../../src/ingest/plainCharacters.ts";
import { alignRows } from "../../src/ingest/requests/alignRows.ts";

const rows = ["予以公开", "部分公开", "其他法律行政法规禁止公开", "保护第三方合法权益", "总计"];

describe("lines of a file and rows of a form", () => {
  it("go by their labels, whatever their order, and however misprinted", () => {
    const labels = ["总计", "其他法律行政止公开", "予以公开"];
    expect(alignRows(labels, rows)).toEqual([4, 2, 0]);
  });

  it("go by their order where labels were lost and as many rows are left", () => {
    expect(alignRows(["予以公开", "", "法规禁止公开", "保护第三方合法权益", "总计"], rows)).toEqual(
      [0, 1, 2, 3, 4],
    );
  });

  it("stay unmatched where fewer or more lines than rows are left, or a label says otherwise", () => {
    expect(alignRows(["予以公开", "", "总计"], rows)).toEqual([0, undefined, 4]);
    expect(alignRows(["予以公开", "信件", "", "", "总计"], rows)).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      4,
    ]);
  });

  it("are told to be there twice", () => {
    expect(alignRows(["予以公开", "予以公开"], rows)).toEqual([0, "repeated"]);
  });
});

describe("a bare label", () => {
  it.each([
    ["（三）不予公开", "不予公开"],
    ["1.属于国家秘密", "属于国家秘密"],
    ["３．危及“三安全一稳定”", "危及三安全一稳定"],
    ["（二）部分公开（区分处理的，只计这一情形，\n不计其他情形）", "部分公开"],
    ["一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"],
    ["⼆、上年结转政府信息公开申请数量", "上年结转政府信息公开申请数量"],
  ])("of %s is %s", (label, bare) => {
    expect(bareLabel(label)).toBe(bare);
  });
});
