import { render } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { flowChart } from "../../../src/charts/applications/flow.ts";
import type { Panel } from "../../../src/charts/model.ts";
import { PanelView } from "../../../src/charts/panels/PanelView.tsx";
import { blank } from "../../../src/domain/value.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { palettes } from "../../../src/theme/palettes.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { hailingWith } from "../../fixtures/report.ts";
import { everyView, modelOf } from "../models.ts";

fakeBrowser();

function draw(panel: Panel, width = 800) {
  const { container, unmount } = render(
    <PanelView panel={panel} width={width} palette={palettes.light} words={wordsFor("zh")} />,
  );
  const svg = container.querySelector("svg");
  const markup = svg?.outerHTML ?? "";
  return { svg, markup, unmount };
}

/** What a picture says of its numbers: a caption each, but of zeros in one line the name. */
function captionsOf(panel: Panel): string[] {
  if (panel.kind === "tiles") return panel.marks.map((mark) => mark.caption);
  if (panel.kind !== "bars") return [];
  return panel.rows.flatMap((row) => [
    ...(row.gathered ? [] : row.marks.map((mark) => mark.caption)),
    ...(row.gap && panel.geometry === "dumbbells" ? [row.gap] : []),
  ]);
}

/** The names of the rows that are told in one line. */
function zerosOf(panel: Panel): string[] {
  return panel.kind === "bars" ? panel.rows.flatMap((row) => (row.gathered ? row.label : [])) : [];
}

describe.each(charts.map((chart) => [chart.id, chart] as const))(
  "the picture of %s",
  (_, chart) => {
    it("has a caption beside every mark, in every view", () => {
      const views = everyView(chart).filter(
        (view) => view.show === "chart" && view.labels === "on",
      );
      for (const view of views) {
        for (const panel of chart.build(hailing2017, view, wordsFor("zh")).panels) {
          const { svg, unmount } = draw(panel);
          const texts = [...(svg?.querySelectorAll("text") ?? [])].map((each) => each.textContent);
          for (const caption of captionsOf(panel)) {
            expect(texts).toContain(caption);
          }
          for (const name of zerosOf(panel)) {
            expect(texts.some((text) => text?.startsWith(name))).toBe(true);
          }
          if (panel.kind === "bars") {
            for (const name of panel.series) expect(texts).toContain(name);
            for (const { label } of panel.references) expect(texts).toContain(label);
          }
          unmount();
        }
      }
    });

    it("has nothing a reader could operate: no button, no tab stop", () => {
      for (const panel of modelOf(chart).panels) {
        const { markup, svg } = draw(panel);
        expect(markup).not.toMatch(/role="button"|data-mark/);
        expect(svg?.querySelector("[tabindex='0']")).toBeNull();
      }
    });

    it("has only literal colours", () => {
      for (const panel of modelOf(chart).panels) {
        expect(draw(panel).markup).not.toMatch(/var\(|currentColor|foreignObject|NaN|undefined/);
      }
    });
  },
);

describe("the picture of a flow", () => {
  const steps = modelOf(flowChart)
    .panels.flatMap((panel) => (panel.kind === "flow" ? panel.nodes : []))
    .flatMap((node) => node.indicator ?? []);

  it("is sound whatever of it is missing or zero", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const cell = fc.constantFrom(blank, 0, 1, 40, "absent" as const);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...steps), cell), (changes) => {
        const [panel] = modelOf(flowChart, { report: hailingWith(changes) }).panels;
        if (!panel) throw new Error("The chart has no panel.");
        const { markup, unmount } = draw(panel);
        expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        unmount();
      }),
      { numRuns: 60 },
    );
    expect(complaints.mock.calls).toEqual([]);
  });
});
