// @vitest-environment node
import { describe, expect, it } from "vitest";
import { checkDrawn } from "../../../src/export/figure/checkDrawn.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { failureText } from "../../../src/ui/failureText.ts";

const size = { width: 40, height: 200 };
const paper = [251, 250, 247, 255];

/** A canvas of one colour, but for a pixel. */
function canvas(ground: readonly number[], pixel?: { x: number; y: number; ink: number[] }) {
  return {
    getImageData(left: number, top: number, width: number, height: number) {
      const data = new Uint8ClampedArray(width * height * 4);
      for (let at = 0; at < width * height; at += 1) {
        const here =
          pixel && left + (at % width) === pixel.x && top + (at - (at % width)) / width === pixel.y;
        data.set(here ? pixel.ink : ground, at * 4);
      }
      return { data };
    },
  };
}

/** What a reader of either language is told about it. */
function complaint(...args: Parameters<typeof checkDrawn>): string {
  try {
    checkDrawn(...args);
    return "";
  } catch (error) {
    const texts = (["zh", "en"] as const).map((locale) => failureText(error, wordsFor(locale)));
    return texts.join(" / ");
  }
}

describe("a picture", () => {
  it("is let through where something is drawn, however small and far down", () => {
    const dot = { x: 39, y: 199, ink: [27, 33, 38, 255] };
    expect(complaint(canvas(paper, dot), size, "#FBFAF7")).toBe("");
    expect(complaint(canvas([0, 0, 0, 0], dot), size, undefined)).toBe("");
  });

  it("is refused where nothing is on it: the canvas was too large, or nothing was painted", () => {
    expect(complaint(canvas([0, 0, 0, 0]), size, "#FBFAF7")).toMatch(/空白.*blank/);
    expect(complaint(canvas(paper), size, "#FBFAF7")).toMatch(/空白.*blank/);
  });

  it("is refused where the browser gives back other colours than were drawn", () => {
    const white = canvas([255, 255, 255, 255], { x: 1, y: 1, ink: [0, 0, 0, 255] });
    expect(complaint(white, size, "#14181B")).toMatch(/隐私保护.*privacy/);
  });

  it("never fails in the program's own language", () => {
    const text = failureText(new TypeError("Cannot read properties of undefined"), wordsFor("zh"));
    expect(text).not.toMatch(/[A-Za-z]/);
    expect(failureText(new DOMException("x", "NotAllowedError"), wordsFor("zh"))).toContain("允许");
  });
});
