// @vitest-environment node
import { describe, expect, it } from "vitest";
import { panelHeight } from "../../../src/charts/layout/panelHeight.ts";
import { layoutFigure } from "../../../src/export/figure/figureLayout.ts";
import { figureText } from "../../../src/export/figure/figureText.ts";
import { freePreset, type Preset, presets } from "../../../src/export/figure/preset.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { modelOf } from "../../charts/models.ts";
import { charts } from "../../fixtures/hailingForm.ts";

const odd = [freePreset(320, 4000), freePreset(4000, 320), freePreset(320, 320)];
const formats: readonly Preset[] = [...presets, ...odd.filter((each) => each !== undefined)];

describe.each(locales)("a laid out figure (%s)", (locale) => {
  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "of %s keeps within every format",
    (_, chart) => {
      const words = wordsFor(locale);
      const model = modelOf(chart, { locale });
      for (const format of formats) {
        const text = figureText(model, {}, format.notes, words);
        const layout = layoutFigure(text, model.panels, format);
        const bottoms = [
          ...layout.texts.flatMap(({ ys }) => ys),
          ...layout.panels.map(
            ({ panel, y, width, stretch }) => y + panelHeight(panel, width, stretch),
          ),
        ];
        const place = `${chart.id} as ${format.id}`;
        expect(Math.max(...bottoms), place).toBeLessThanOrEqual(layout.height + 0.01);
        // A cover may draw less, and says so.
        const drawn = layout.panels.map(({ panel }) => panel);
        if (!format.cover) expect(drawn, place).toEqual(model.panels);
        else if (drawn.length > 0 && drawn[0] !== model.panels[0]) {
          expect(layout.texts.flatMap(({ lines }) => lines).join(""), place).toContain(text.part);
        }
        for (const { x, width } of layout.panels) {
          expect(x + width, place).toBeLessThanOrEqual(layout.width);
        }
      }
    },
  );
});

describe("the words of a figure", () => {
  const words = wordsFor("zh");
  const [first] = charts.filter((chart) => chart.id === "review.outcomes");
  if (!first) throw new Error("There is no such chart.");
  const model = modelOf(first);

  it("are the chart's own where nothing else was written", () => {
    const text = figureText(model, { headline: "  ", note: "" }, "all", words);
    expect(text.headline).toBe(model.headline);
    expect(text.notes).toHaveLength(model.notes.length);
  });

  it("take what was written, and put a note before the chart's own", () => {
    const text = figureText(model, { headline: "新标题", note: "请核对" }, "all", words);
    expect(text.headline).toBe("新标题");
    expect(text.notes[0]?.text).toBe("请核对");
  });

  it("never drop a contradiction unsaid: the small format counts those it leaves out", () => {
    const contradictions = model.notes.filter((note) => note.kind === "contradiction").length;
    const { notes } = figureText(model, {}, "first", words);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.contradiction).toBe(true);
    expect(notes[0]?.text).toContain(`另有 ${contradictions - 1} 处`);
  });
});
