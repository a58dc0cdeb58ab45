import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestText } from "../../../src/briefing/basket/briefing.ts";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import type { Slide } from "../../../src/export/slides/slide.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { modelOf } from "../../charts/models.ts";
import { deckOf, pathsIn } from "./deck.ts";
import { attribute, elements, type OpenPackage } from "./openPackage.ts";

const inch = 914_400;
const slideHeight = 7.5 * inch;

type Texts = Record<"title" | "subtitle" | "headline" | "comment" | "text" | "note", string>;

function slidesOf({ title, subtitle, headline, comment, text, note }: Texts): Slide[] {
  const model = modelOf(outcomesChart);
  const cells = [title, "1", subtitle];
  return [
    { kind: "title", title, subtitle, source: note },
    {
      ...{ kind: "chart", model, report: hailing2017, caveats: true },
      ...{ headline, subtitle, comment, note },
    },
    { kind: "text", title, text },
    { kind: "number", label: title, value: "70 件", source: note, comment, caveat: note },
    {
      ...{ kind: "table", title, comment, source: note, head: cells.map((label) => ({ label })) },
      rows: Array.from({ length: 20 }, () => cells),
    },
  ];
}

/** The texts with which the product's own limits are reached, by a character that is repeated. */
function longest(letters: string): Texts {
  const text = (most: number) => letters.repeat(most).slice(0, most);
  return {
    title: text(longestText.title),
    subtitle: text(longestText.subtitle),
    headline: text(longestText.headline),
    comment: text(longestText.comment),
    text: text(longestText.text),
    note: text(longestText.comment),
  };
}

/** Where a shape stands and how large it is, in EMU; nothing where its layout says so. */
function placesOn(slide: Document) {
  return [...elements(slide, "a:xfrm"), ...elements(slide, "p:xfrm")].slice(1).map((each) => {
    const [off] = elements(each, "a:off");
    const [ext] = elements(each, "a:ext");
    const of = (element: Element | undefined, name: string) => Number(attribute(element, name));
    return { x: of(off, "x"), y: of(off, "y"), cx: of(ext, "cx"), cy: of(ext, "cy") };
  });
}

/** The size of every run of a slide as it is shown, in points; placeholders have their layout's. */
function sizesOn(slide: Document): number[] {
  const natural = { title: 26, ctrTitle: 40, subTitle: 18, "": 20 } as Record<string, number>;
  return elements(slide, "p:sp").flatMap((shape) => {
    const scale = Number(attribute(elements(shape, "a:normAutofit")[0], "fontScale") || 100_000);
    const type = attribute(elements(shape, "p:ph")[0], "type");
    return elements(shape, "a:rPr").flatMap((run) => {
      const size = Number(attribute(run, "sz")) / 100 || natural[type];
      return size === undefined ? [] : (size * scale) / 100_000;
    });
  });
}

function expectSound(file: OpenPackage): void {
  for (const path of pathsIn(file, "ppt/slides/")) {
    const slide = file.xml(path);
    for (const { x, y, cx, cy } of placesOn(slide)) {
      expect(Math.min(x, y, cx, cy)).toBeGreaterThanOrEqual(0);
      expect(y + cy).toBeLessThanOrEqual(slideHeight);
    }
    for (const size of sizesOn(slide)) expect(size).toBeGreaterThanOrEqual(9);
  }
}

function spokenIn(file: OpenPackage): string {
  return pathsIn(file, "ppt/")
    .filter((path) => /slides\/|notesSlides\//.test(path))
    .map((path) => file.xml(path).documentElement.textContent ?? "")
    .join("\n");
}

describe("long texts on slides", () => {
  it.each([
    ["Chinese", "政"],
    ["Chinese sentences", "受理申请与答复结果之间存在差额。"],
    ["a word without end", "w"],
    ["English", "The report shows a gap between applications and outcomes. "],
    ["many lines", "政务公开政务公开政务\n"],
  ])(
    "in %s leave the chart its place, and stay in the file",
    async (_, letters) => {
      const texts = longest(letters);
      const file = await deckOf(slidesOf(texts), "zh");
      expectSound(file);
      const [chart] = elements(file.xml("ppt/slides/slide2.xml"), "p:graphicFrame");
      const [size] = chart ? elements(chart, "a:ext") : [];
      expect(Number(attribute(size, "cy"))).toBeGreaterThanOrEqual(Math.floor(slideHeight * 0.45));
      // On some slide or in its notes, over as many slides as it takes.
      const said = spokenIn(file).replace(/\s/g, "");
      expect(said).toContain(texts.headline.replace(/\s/g, ""));
      const count = (text: string) => text.split([...letters.trim()][0] ?? "").length;
      expect(count(said)).toBeGreaterThan(count(texts.text) + 2 * count(texts.comment));
    },
    30_000,
  );

  it("shrink by a scale that programs know", async () => {
    const file = await deckOf(slidesOf(longest("政")), "zh");
    const [title] = elements(file.xml("ppt/slides/slide2.xml"), "a:normAutofit").slice(1);
    expect(Number(attribute(title, "fontScale"))).toBeLessThan(100_000);
  });

  it("never have a negative size, whatever they are", async () => {
    const any = fc.string({ unit: "grapheme", maxLength: 3000, size: "max" });
    const texts = fc.record({
      ...{ title: any, subtitle: any, headline: any, comment: any, text: any, note: any },
    });
    await fc.assert(
      fc.asyncProperty(texts, async (each) => expectSound(await deckOf(slidesOf(each), "en"))),
      { numRuns: 8 },
    );
  }, 60_000);

  it("leave short ones as the layout has them", async () => {
    const short = { ...longest("政"), title: "甲", subtitle: "乙", headline: "丙", comment: "丁" };
    const file = await deckOf(slidesOf({ ...short, text: "戊", note: "己" }), "zh");
    expect(pathsIn(file, "ppt/slides/")).toHaveLength(5);
    for (const path of pathsIn(file, "ppt/slides/")) {
      const [title] = elements(file.xml(path), "p:sp").filter((shape) =>
        /itle$/.test(attribute(elements(shape, "p:ph")[0], "type")),
      );
      if (!title) throw new Error("title");
      expect(elements(title, "a:xfrm")).toEqual([]);
      expect(elements(title, "a:rPr")[0]?.hasAttribute("sz")).toBe(false);
      expect(attribute(elements(title, "a:normAutofit")[0], "fontScale")).toBe("");
    }
  });
});
