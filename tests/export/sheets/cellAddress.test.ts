// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  columnLetters,
  quotedSheet,
  quotedText,
  references,
} from "../../../src/export/sheets/cellAddress.ts";

describe("addresses of cells", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  it("join rows that follow each other, in the order given", () => {
    expect(references("数据", "F", [4, 5, 6, 9, 3])).toBe(
      "'数据'!$F$4:$F$6,'数据'!$F$9,'数据'!$F$3",
    );
    expect(references("All figures", "F", [])).toBe("");
  });

  it("quote what formulas would read otherwise", () => {
    expect(quotedSheet("Who's who")).toBe("'Who''s who'");
    expect(quotedText('a "b"')).toBe('"a ""b"""');
  });
});
