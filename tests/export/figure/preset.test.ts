// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  findPreset,
  freePreset,
  pixelsPerMetre,
  presets,
  toPixels,
} from "../../../src/export/figure/preset.ts";

describe("the formats of pictures", () => {
  it.each([
    [170, "mm", 2008],
    [82, "mm", 969],
    [1920, "px", 1920],
  ] as const)("make %d %s into %d pixels", (length, unit, pixels) => {
    expect(toPixels(length, unit)).toBe(pixels);
  });

  it("state 300 dots an inch for print and 96 for screens", () => {
    expect(pixelsPerMetre("mm")).toBe(11811);
    expect(pixelsPerMetre("px")).toBe(3780);
  });

  it("have an id each, and the slide where an unknown one is asked for", () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    for (const id of [null, "", "poster"]) expect(findPreset(id).id).toBe("slide");
  });

  it.each([
    [320, 4000, true],
    [319, 900, false],
    [900, 4001, false],
    [900.5, 900, false],
    [Number.NaN, 900, false],
  ])("take %d × %d of one's own: %s", (width, height, taken) => {
    expect(freePreset(width, height) !== undefined).toBe(taken);
  });
});
