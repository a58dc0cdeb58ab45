// @vitest-environment node
import { describe, expect, it } from "vitest";
import { palettes } from "../../src/theme/palettes.ts";
import { themeStyleSheet } from "../../src/theme/styleSheet.ts";

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(palettes))("the %s palette", (_, palette) => {
  it("is literal, so that a picture can use it", () => {
    for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9A-F]{6}$/i);
  });

  it.each(["ink", "second", "third", "vermilion"] as const)("has %s readable on paper", (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["ink", "second", "vermilion"] as const)("has %s readable on the wash too", (name) => {
    expect(contrast(palette[name], palette.wash)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["azurite", "malachite", "gamboge", "vermilion", "context"] as const)(
    "has marks of %s that stand off the paper",
    (name) => {
      expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );

  it("keeps vermilion for itself", () => {
    const others = Object.entries(palette).filter(([name]) => name !== "vermilion");
    expect(others.map(([, colour]) => colour)).not.toContain(palette.vermilion);
  });
});

describe("the style sheet made from them", () => {
  const sheet = themeStyleSheet();

  it("has every colour of every palette", () => {
    for (const palette of Object.values(palettes)) {
      for (const [name, colour] of Object.entries(palette)) {
        expect(sheet).toContain(`--${name}:${colour};`);
      }
    }
  });

  it("lets a choice beat the device, and paper beat both", () => {
    expect(sheet).toContain(":root:not([data-theme=light])");
    expect(sheet).toContain(":root[data-theme=dark]");
    const printed = sheet.slice(sheet.indexOf("@media print"));
    expect(printed).toContain(`--paper:${palettes.print.paper};`);
    expect(printed).toContain(":root:root:root");
  });
});
