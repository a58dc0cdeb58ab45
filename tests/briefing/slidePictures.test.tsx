import { describe, expect, it } from "vitest";
import { emptyBriefing, type NewItem } from "../../src/briefing/basket/briefing.ts";
import { changeBriefing } from "../../src/briefing/basket/changeBriefing.ts";
import { newChart, newNumber, newTable, newText } from "../../src/briefing/basket/newItem.ts";
import { buildDeck } from "../../src/briefing/deck/buildDeck.ts";
import { onWhite } from "../../src/briefing/pictures/onWhite.ts";
import { slidePictures, slidePreset } from "../../src/briefing/pictures/slidePictures.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../src/theme/palettes.ts";

const upright = { ...slidePreset, width: 1080, height: 1900 };

function picturesOf(item: NewItem, preset = slidePreset) {
  const briefing = changeBriefing(emptyBriefing, { type: "add", items: [item], locale: "zh" });
  const { entries, words } = buildDeck(briefing, hailing2017);
  const slide = entries[0]?.slide;
  if (!slide) throw new Error("No slide.");
  return slidePictures(slide, { preset, palette: palettes.light, words });
}

function parsed(svg: string) {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror")).toBeNull();
  return document.documentElement;
}

const long = { ...newText("长", "一段很长的话，".repeat(280)) } as NewItem;
const hostile = newText('<script>&"', "a]]>\n<b>\u2028");

describe("the pictures of slides", () => {
  it.each([
    ["a chart", newChart("hailing-2017", "applications.outcomes")],
    ["a number", newNumber("hailing-2017", "application.replied")],
    ["a number with a long name", newNumber("hailing-2017", "service.noVisit.share")],
    ["a table", newTable("hailing-2017", "section=appendix.3")],
    ["a text", newText("甲", "乙\n丙")],
    ["a very long text", long],
    ["a text that looks like code", hostile],
  ])("of %s stand alone, and nothing leaves the page", (_, item) => {
    for (const preset of [slidePreset, upright]) {
      for (const figure of picturesOf(item, preset)) {
        const svg = parsed(figure.svg);
        expect(figure.svg).not.toMatch(/var\(|foreignObject|href|class=/);
        const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
        expect((height ?? 0) / (width ?? 1)).toBeCloseTo(preset.height / preset.width, 2);
        for (const text of svg.querySelectorAll(":scope > text")) {
          expect(Number(text.getAttribute("y"))).toBeLessThan(height ?? 0);
          expect(Number(text.getAttribute("y"))).toBeGreaterThan(0);
          expect(Number(text.getAttribute("x"))).toBeLessThan(width ?? 0);
        }
      }
    }
  });

  it("show a long table on several pages, each with its head", () => {
    const pages = picturesOf(newTable("hailing-2017", "flag=contradiction"));
    expect(pages).toHaveLength(3);
    for (const [index, { svg }] of pages.entries()) {
      expect(svg).toContain("指标");
      expect(svg).toContain(`${index + 1}/3`);
    }
  });

  it("leave the caveat out only where it was taken off", () => {
    const chart = newChart("hailing-2017", "applications.outcomes");
    const [kept] = picturesOf(chart);
    const [bare] = picturesOf({ ...chart, caveat: false } as NewItem);
    expect(kept?.svg).toContain("≠ 年报前后不一致");
    expect(bare?.svg).not.toContain("≠ 年报前后不一致");
  });

  it("are the printed palette's when they are put on white", () => {
    const [figure] = picturesOf(newNumber("hailing-2017", "application.replied"));
    if (!figure) throw new Error("No picture.");
    expect(onWhite(figure).svg).not.toContain(palettes.light.paper);
    expect(onWhite(figure).svg).toContain(`fill="${palettes.print.paper}"`);
  });
});
