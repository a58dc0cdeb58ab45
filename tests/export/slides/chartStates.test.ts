import { describe, expect, it } from "vitest";
import { arrivalChart } from "../../../src/charts/applications/arrival.ts";
import { flowChart } from "../../../src/charts/applications/flow.ts";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { channelsChart } from "../../../src/charts/disclosure/channels.ts";
import { handledChart } from "../../../src/charts/services/handled.ts";
import { blank } from "../../../src/domain/value.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { modelOf } from "../../charts/models.ts";
import { blanked, hailingWith } from "../../fixtures/report.ts";
import { deckOf, pathsIn } from "./deck.ts";
import { attribute, elements, packageFaults } from "./openPackage.ts";
import { openWorkbook, rangeOf } from "./workbookCells.ts";

const first = "ppt/charts/chart1.xml";
const sheet = "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx";

describe("states of numbers in a native chart", () => {
  it("leaves a gap for a blank and names it, and draws a zero as a number", async () => {
    const report = blanked("application.received.mail");
    const model = modelOf(arrivalChart, { report });
    const file = await deckOf([{ kind: "chart", model, report, caveats: true }], "zh");
    const workbook = openWorkbook(file.bytes(sheet));
    expect(rangeOf(workbook, "'图表'!$B$2:$B$5")).toEqual([15, 0, 32, undefined]);
    expect(rangeOf(workbook, "'图表'!$A$5")).toEqual(["信函（附表一 空白）"]);
    expect(file.text(first)).toContain('<c:dispBlanksAs val="gap"/>');
    const data = workbook.sheets.get("数据");
    const row = [...(data ?? [])].find(([, text]) => text === "信函（附表一）")?.[0].slice(1);
    expect(data?.has(`B${row}`)).toBe(false);
    expect(data?.get(`F${row}`)).toBe("空白");
  });

  it("hatches what the parts leave unaccounted for, in vermilion", async () => {
    const model = modelOf(outcomesChart);
    const file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], "zh");
    const points = elements(file.xml(first), "c:dPt");
    expect(points).toHaveLength(1);
    const [point] = points;
    if (!point) throw new Error("point");
    expect(attribute(elements(point, "c:idx")[0], "val")).toBe("8");
    const hatch = elements(point, "a:fgClr")[0];
    expect(hatch && `#${attribute(elements(hatch, "a:srgbClr")[0], "val")}`).toBe(
      palettes.light.vermilion,
    );
    expect(rangeOf(openWorkbook(file.bytes(sheet)), "'图表'!$A$10")).toEqual(["未说明去向"]);
  });

  it("stands points on a logarithmic axis, the zeros at its start", async () => {
    const model = modelOf(handledChart, { view: { type: "dots" } });
    const file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], "zh");
    const xml = file.xml(first);
    expect(elements(xml, "c:barChart")).toEqual([]);
    expect(elements(xml, "c:scatterChart")).toHaveLength(1);
    expect(attribute(elements(xml, "c:logBase")[0], "val")).toBe("10");
    const workbook = openWorkbook(file.bytes(sheet));
    const counts = [45992, 203, 0, 6128, 0, 3494];
    expect(rangeOf(workbook, "'图表'!$B$2:$B$7")).toEqual(counts);
    const shown = counts.map((count) => Math.max(count, 0.1));
    expect(rangeOf(workbook, "'图表'!$E$2:$E$7")).toEqual(shown);
    expect(workbook.formulas.get("图表!E4")).toBe("MAX(B4,0.1)");
    const formats = elements(xml, "c:numFmt").map((each) => attribute(each, "formatCode"));
    expect(formats).toContain('[<0.2]"0";General');
    expect(file.text("ppt/slides/slide1.xml")).toContain(wordsFor("zh").t("slides.log"));
  });

  it("plots shares where shares are shown, the counts beside them", async () => {
    const model = modelOf(outcomesChart, { view: { measure: "share" } });
    const file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], "zh");
    const workbook = openWorkbook(file.bytes(sheet));
    const [share] = rangeOf(workbook, "'图表'!$B$3");
    expect(share).toBeCloseTo((17 / 70) * 100, 10);
    expect(rangeOf(workbook, "'图表'!$C$3:$D$3".replace("$D$3", "$C$3"))).toEqual([17]);
    expect(workbook.formulas.get("图表!D3")).toBe('TEXT(B3,"0.0")&"%"&" "&TEXT(C3,"#,##0")&" 件"');
  });

  it("makes labels from cells, so that a corrected number is labelled right", async () => {
    const model = modelOf(arrivalChart);
    const file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], "zh");
    const { formulas } = openWorkbook(file.bytes(sheet));
    expect(formulas.get("图表!E2")).toBe('TEXT(B2,"#,##0")&" 件 "&TEXT(D2,"0.0")&"%"');
  });

  it("draws a reference as a line with its name, and keeps it in the workbook", async () => {
    const model = modelOf(channelsChart);
    const file = await deckOf([{ kind: "chart", model, report: hailing2017, caveats: true }], "zh");
    const slide = file.xml("ppt/slides/slide1.xml");
    const lines = elements(slide, "p:cxnSp").map((each) =>
      attribute(elements(each, "p:cNvPr")[0], "name"),
    );
    expect(lines).toEqual(["去重总数 9,585 条"]);
    const cells = openWorkbook(file.bytes(sheet)).sheets.get("图表");
    const [, row] =
      [...(cells ?? [])].find(([, text]) => text === "去重总数 9,585 条")?.[0].split("A") ?? [];
    expect(cells?.get(`B${row}`)).toBe(9585);
  });

  it("shows a flow as a vector picture followed by its numbers, unless they are left out", async () => {
    const model = modelOf(flowChart);
    const slide = { kind: "chart", model, report: hailing2017, caveats: true } as const;
    const file = await deckOf([slide], "zh");
    expect(pathsIn(file, "ppt/slides/")).toHaveLength(2);
    expect(pathsIn(file, "ppt/media/", "svg")).toHaveLength(1);
    expect(pathsIn(file, "ppt/media/", "png")).toHaveLength(1);
    expect(file.text("ppt/slides/slide1.xml")).toContain("svgBlip");
    const svg = file.text(pathsIn(file, "ppt/media/", "svg")[0] ?? "");
    expect(svg).not.toMatch(/var\(|foreignObject|href/);
    const table = file.xml("ppt/slides/slide2.xml").documentElement.textContent ?? "";
    for (const node of model.panels.flatMap((panel) =>
      panel.kind === "flow" ? panel.nodes : [],
    )) {
      expect(table).toContain(node.label);
    }
    const short = await deckOf([{ ...slide, numbers: false }], "zh");
    expect(pathsIn(short, "ppt/slides/")).toHaveLength(1);
  });

  it("takes caveats off the slide when told to, never out of the file", async () => {
    const model = modelOf(outcomesChart);
    const slide = { kind: "chart", model, report: hailing2017, caveats: false } as const;
    const file = await deckOf([slide], "zh");
    const text = model.notes[0]?.text ?? "";
    expect(file.xml("ppt/slides/slide1.xml").documentElement.textContent).not.toContain(text);
    expect(file.xml("ppt/notesSlides/notesSlide1.xml").documentElement.textContent).toContain(text);
  });

  it("stands reports without any number", async () => {
    const report = hailingWith(
      Object.fromEntries(hailing2017.observations.map(({ indicator }) => [indicator, blank])),
    );
    const slides = [outcomesChart, handledChart, channelsChart].map((chart) => ({
      kind: "chart" as const,
      model: modelOf(chart, { report }),
      report,
      caveats: true,
    }));
    const file = await deckOf(slides, "en");
    expect(packageFaults(file)).toEqual([]);
    for (const path of pathsIn(file, "ppt/")) expect(file.text(path)).not.toMatch(/NaN|Infinity/);
  });
});
