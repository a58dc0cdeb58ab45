// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "../../../src/charts/layout/textWidth.ts";

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("公开", "政府信息", "，", "。", "“海陵”", "（推算）", "：", "、", "》"),
      fc.constantFrom("applications", "in person", "9,585", "82.4%", "70 件", "a", "—"),
      fc.constant(" "),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));

describe("the width of a text", () => {
  it("is the font size for a Chinese character, less for a Latin one", () => {
    expect(textWidth("公开", 14)).toBe(28);
    expect(textWidth("，。（）", 10)).toBe(40);
    expect(textWidth("ab", 14)).toBeLessThan(28);
    expect(textWidth("", 14)).toBe(0);
  });

  it("adds up and grows with the size", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(textWidth(a + b, 14)).toBeCloseTo(textWidth(a, 14) + textWidth(b, 14), 6);
        expect(textWidth(a, 28)).toBeCloseTo(2 * textWidth(a, 14), 6);
      }),
    );
  });
});

describe("the width of Latin text", () => {
  /** Advance widths of Arial, which Liberation Sans and Helvetica share, in thousandths. */
  const arial = { a: 556, i: 222, m: 833, w: 722, M: 833, W: 944, "%": 889, " ": 278, "5": 556 };

  it.each(Object.entries(arial))("is not taken for less than it is: %j", (character, width) => {
    expect(textWidth(character, 1000)).toBeGreaterThanOrEqual(width * 0.98);
  });
});

describe("a wrapped text", () => {
  const bare = (each: string) => each.replace(/\s+/g, "");

  it("is the same text", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 600 }), (each, width) => {
        expect(bare(wrapText(each, 14, width).join(""))).toBe(bare(each));
      }),
    );
  });

  it("is no wider than the room, but for what closes a sentence, which hangs over", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 600 }), (each, width) => {
        for (const line of wrapText(each, 14, width)) {
          const bare = line.replace(/[，。、；：！？）》”]+$/u, "");
          const wide = textWidth(bare, 14) > width;
          if (wide) expect(wrapText(line, 14, 1)).toHaveLength(1);
        }
      }),
    );
  });

  it("has no line that is empty, and none that begins with what closes a sentence", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("公", "开", "政", "，", "。", "）", "”", "、"), { minLength: 1 }),
        fc.integer({ min: 28, max: 200 }),
        (characters, width) => {
          // Two such signs in a row belong to the one character before them.
          const joined = `公${characters.join("")}`;
          for (const line of wrapText(joined, 14, width)) {
            expect(line).not.toBe("");
            expect(line).not.toMatch(/^[，。）、]/u);
          }
        },
      ),
    );
  });

  it.each([
    ["在线办理事项", 14 * 3, ["在线办", "理事项"]],
    ["in person by mail", 70, ["in person", "by mail"]],
    ["共收到 70 件", 14 * 4, ["共收到", "70 件"]],
    ["", 100, []],
    ["一个词", 1000, ["一个词"]],
  ])("breaks %j at %d", (each, width, lines) => {
    expect(wrapText(each, 14, width)).toEqual(lines);
  });
});
