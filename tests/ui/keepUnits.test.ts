// @vitest-environment node
import { describe, expect, it } from "vitest";
import { keepUnits } from "../../src/ui/keepUnits.ts";

describe("a number and its unit", () => {
  it.each([
    ["70 件申请", "70\u00a0件申请"],
    ["2017 年 3 件", "2017\u00a0年 3\u00a0件"],
    ["70 applications", "70 applications"],
    ["公开 70", "公开 70"],
  ])("stay on one line in %j", (text, kept) => {
    expect(keepUnits(text)).toBe(kept);
  });
});
