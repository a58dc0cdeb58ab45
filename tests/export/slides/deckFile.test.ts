import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { chartSlides } from "../../../src/export/slides/chartSlides.ts";
import type { Slide } from "../../../src/export/slides/slide.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { modelOf } from "../../charts/models.ts";
import { deckOf, pathsIn } from "./deck.ts";
import { attribute, elements, packageFaults } from "./openPackage.ts";
import { openWorkbook } from "./workbookCells.ts";

const hostile = `=1+1 <b>"A" & 'B'</b> ]]> \u0007\ud842 𠮷 +cmd|' /C calc'!A0`;
const kept = hostile.replace("\u0007\ud842", "");

const slidesOf = (text: string): Slide[] => [
  { kind: "title", title: text, subtitle: text, source: text, speakerNotes: text },
  ...chartSlides(modelOf(outcomesChart), hailing2017, {
    headline: text,
    subtitle: text,
    note: text,
    comment: text,
  }),
  { kind: "text", title: text, text: `${text}\n${text}` },
  { kind: "number", label: text, value: text, source: text, caveat: text },
  {
    kind: "table",
    title: text,
    head: [{ label: text }, { label: text, numeric: true }],
    rows: [[text, text]],
    source: text,
  },
];

describe("a deck", () => {
  it("has a slide and notes for each item, with titles that programs know as titles", async () => {
    const file = await deckOf(slidesOf("甲"), "zh");
    expect(packageFaults(file)).toEqual([]);
    const paths = pathsIn(file, "ppt/slides/");
    expect(paths).toHaveLength(5);
    expect(pathsIn(file, "ppt/notesSlides/")).toHaveLength(5);
    for (const path of paths) {
      const titles = elements(file.xml(path), "p:ph").filter((each) =>
        /^(ctrT|t)itle$/.test(attribute(each, "type")),
      );
      expect(titles).toHaveLength(1);
    }
  });

  it("gives every shape of a slide an id of its own", async () => {
    const file = await deckOf(slidesOf("甲"), "zh");
    for (const path of pathsIn(file, "ppt/slides/")) {
      const ids = elements(file.xml(path), "p:cNvPr").map((each) => attribute(each, "id"));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("keeps any text as it is", async () => {
    const file = await deckOf(slidesOf(hostile), "en");
    expect(packageFaults(file)).toEqual([]);
    for (const path of pathsIn(file, "ppt/slides/")) {
      expect(file.xml(path).documentElement.textContent).toContain(kept);
    }
    expect(file.xml("ppt/notesSlides/notesSlide1.xml").documentElement.textContent).toContain(kept);
  });

  it("keeps names in a workbook as text, whatever they look like", async () => {
    const model = modelOf(outcomesChart);
    const [panel] = model.panels;
    if (panel?.kind !== "bars") throw new Error("bars");
    const rows = panel.rows.map((row) => ({ ...row, label: hostile }));
    const changed = { ...model, panels: [{ ...panel, rows }] };
    const file = await deckOf(chartSlides(changed, hailing2017), "en");
    const workbook = openWorkbook(file.bytes("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"));
    expect(workbook.sheets.get("Chart")?.get("A2")).toBe(kept);
    expect(
      [...workbook.formulas.values()].every((text) =>
        /^[A-Z0-9$(),+\-*/'!Chart]+$|TEXT\(/.test(text),
      ),
    ).toBe(true);
  });

  it("is sound whatever the texts are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
        expect(packageFaults(await deckOf(slidesOf(text), "zh"))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it("says what it is in its properties, and names no other tool", async () => {
    const file = await deckOf(slidesOf("甲"), "zh");
    const core = file.xml("docProps/core.xml");
    expect(elements(core, "dc:title")[0]?.textContent).toBe("海陵 <2017> & more");
    expect(elements(core, "dc:language")[0]?.textContent).toBe("zh-CN");
    for (const path of ["docProps/core.xml", "docProps/app.xml"]) {
      expect(file.text(path)).not.toMatch(/pptx|microsoft office/i);
    }
  });

  it("groups its slides, and names layouts as the reader's PowerPoint does", async () => {
    const sections = ["封面", "依申请公开", undefined, undefined, undefined];
    const slides = slidesOf("甲").map((slide, index) => ({ ...slide, section: sections[index] }));
    const file = await deckOf(slides, "zh");
    const written = elements(file.xml("ppt/presentation.xml"), "p14:section");
    expect(written.map((each) => attribute(each, "name"))).toEqual(["封面", "依申请公开"]);
    const ids = elements(file.xml("ppt/presentation.xml"), "p:sldId").map((each) =>
      attribute(each, "id"),
    );
    const grouped = written.flatMap((each) => elements(each, "p14:sldId"));
    expect(grouped.map((each) => attribute(each, "id"))).toEqual(ids);
    const layouts = pathsIn(file, "ppt/slideLayouts/").map((path) => file.xml(path));
    expect(layouts.map((each) => attribute(elements(each, "p:cSld")[0], "name"))).toEqual([
      ...["标题幻灯片", "标题和内容", "仅标题"],
    ]);
    for (const layout of layouts) {
      const types = elements(layout, "p:ph").map((each) => attribute(each, "type"));
      expect(types).toEqual(expect.arrayContaining(["dt", "ftr", "sldNum"]));
    }
    expect((await deckOf(slidesOf("甲"), "zh")).text("ppt/presentation.xml")).not.toContain("p14:");
  });

  it("breaks a long table over pages and repeats its head", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`行${index}`, "1", "2", "3"]);
    const head = ["甲", "乙", "丙", "丁"].map((label) => ({ label }));
    const file = await deckOf([{ kind: "table", title: "表", head, rows, source: "源" }], "zh");
    const pages = pathsIn(file, "ppt/slides/").map((path) => file.xml(path));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(elements(page, "a:tr")[0]?.textContent).toBe("甲乙丙丁");
    }
    const told = pages.flatMap((page) => elements(page, "a:tr").slice(1));
    expect(told.map((each) => each.textContent)).toEqual(rows.map((row) => row.join("")));
  });
});
