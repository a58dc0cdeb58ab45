import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Glance } from "../../../src/charts/glance/Glance.tsx";
import { glances } from "../../../src/charts/glance/glances.ts";
import { findChart } from "../../../src/charts/registry.ts";
import { blank } from "../../../src/domain/value.ts";
import { type Locale, locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { madeUpReport, reportOfOnly } from "../../fixtures/report.ts";
import { modelOf, numbersIn } from "../models.ts";

function show(id: string, locale: Locale = "zh", report = hailing2017) {
  const chart = findChart(id);
  const form = glances.find((each) => each.chart === id)?.form;
  if (!chart || !form) throw new Error(`There is no glance of ${id}.`);
  const model = modelOf(chart, { report, locale });
  const { container, unmount } = render(
    <Glance model={model} form={form} words={wordsFor(locale)} />,
  );
  return { drawing: screen.queryByRole("img"), markup: container.innerHTML, unmount };
}

describe("a glance", () => {
  it.each([
    ["disclosure.channels", ["10,732", "1,500", "1,043", "125", "65", "9,585"]],
    ["applications.outcomes", ["55", "15"]],
    ["review.outcomes", ["3", "26", "5", "39", "相差 23 件", "相差 34 件"]],
    ["services.metrics", ["68.4%", "100%", "82.86%", "84.18%", "98.62%"]],
  ])("of %s shows its numbers, and says each in words", (id, texts) => {
    const { drawing } = show(id);
    const label = drawing?.getAttribute("aria-label") ?? "";
    for (const text of texts) {
      expect(drawing?.textContent).toContain(text);
      expect(numbersIn(label)).toEqual(expect.arrayContaining(numbersIn(text)));
    }
  });

  it("draws a square for each, and hatches those without an outcome", () => {
    const { drawing } = show("applications.outcomes");
    const [filled, hatched] = [...(drawing?.querySelectorAll("path") ?? [])];
    expect(filled?.getAttribute("d")?.match(/z/g)).toHaveLength(55);
    expect(hatched?.getAttribute("d")?.match(/z/g)).toHaveLength(15);
  });

  it("is small, sound and in both languages, whatever the report holds", () => {
    const reports = [hailing2017, madeUpReport(), reportOfOnly(blank), reportOfOnly(0)];
    for (const { chart } of glances) {
      for (const locale of locales) {
        for (const report of reports) {
          const { markup, unmount } = show(chart, locale, report);
          expect(markup).not.toMatch(/NaN|undefined|Infinity/);
          expect(markup.length).toBeLessThan(9000);
          unmount();
        }
      }
    }
  });

  it("blames nothing where nothing is wrong", () => {
    for (const { chart } of glances) {
      const { drawing, unmount } = show(chart, "zh", madeUpReport());
      const red = [...(drawing?.querySelectorAll("rect, circle, path:not([d=''])") ?? [])].filter(
        (shape) => /vermilion/.test(shape.outerHTML),
      );
      expect(red).toEqual([]);
      unmount();
    }
  });
});
