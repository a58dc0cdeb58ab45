import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { describeMark } from "../../../src/charts/describe.ts";
import { ChartFrame } from "../../../src/charts/frame/ChartFrame.tsx";
import { yearChart } from "../../../src/charts/overview/year.ts";
import { blank } from "../../../src/domain/value.ts";
import { locales, wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { inQuery, renderAt } from "../../fixtures/renderAt.tsx";
import { blanked, reportOfOnly } from "../../fixtures/report.ts";
import { allMarks, modelOf } from "../models.ts";
import { markNamed, marksIn, reachable } from "./marks.ts";

fakeBrowser();

function show(chart = outcomesChart, report = hailing2017, path = "/") {
  return renderAt(path, <ChartFrame definition={chart} report={report} />);
}

describe.each(charts.map((chart) => [chart.id, chart] as const))("the canvas of %s", (_, chart) => {
  it.each(locales)("holds every number as a button that says itself (%s)", (locale) => {
    renderAt("/", <ChartFrame definition={chart} report={hailing2017} />, locale);
    const words = wordsFor(locale);
    const expected = allMarks(modelOf(chart, { locale }))
      // A strip has a place only for numbers.
      .filter((mark) => chart !== yearChart || mark.drawn !== undefined)
      .map((mark) => [mark.key, describeMark(mark, words)]);
    const drawn = marksIn().map((mark) => [mark.dataset.mark, mark.getAttribute("aria-label")]);
    expect(drawn.sort()).toEqual(expected.sort());
    for (const mark of marksIn()) expect(mark).toHaveAttribute("role", "button");
  });

  it("is one stop for the tab key, and arrows reach every number", () => {
    show(chart);
    expect(reachable()).toHaveLength(1);
    const [first] = reachable();
    markNamed(first ?? "").focus();
    const reached = new Set<string | undefined>();
    for (let i = 0; i <= marksIn().length; i += 1) {
      const { activeElement } = document;
      reached.add(activeElement instanceof SVGElement ? activeElement.dataset.mark : undefined);
      expect(reachable()).toHaveLength(1);
      if (activeElement) fireEvent.keyDown(activeElement, { key: "ArrowRight" });
    }
    expect([...reached].sort()).toEqual(
      marksIn()
        .map((mark) => mark.dataset.mark)
        .sort(),
    );
  });

  it.each([
    ["blanks", reportOfOnly(blank)],
    ["zeros", reportOfOnly(0)],
    ["no rows", { ...hailing2017, observations: [] }],
  ])("draws a report of %s without nonsense", (_, report) => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { container } = show(chart, report);
    expect(complaints.mock.calls).toEqual([]);
    for (const svg of container.querySelectorAll("figure svg")) {
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(screen.getByRole("figure")).toHaveAttribute("data-chart", chart.id);
    if (marksIn().length > 0) expect(reachable()).toHaveLength(1);
  });
});

describe("the keys", () => {
  it("move the focus without drawing the chart anew", () => {
    show();
    const before = marksIn();
    before[0]?.focus();
    fireEvent.keyDown(before[0] as SVGGElement, { key: "ArrowRight" });
    expect(before[1]).toHaveFocus();
    expect(marksIn()).toEqual(before);
    expect(before.every((mark) => mark.isConnected)).toBe(true);
  });

  it("step back and forth, to the first and to the last, and stop at the ends", () => {
    show();
    const keys = allMarks(modelOf(outcomesChart)).map((mark) => mark.key);
    markNamed(keys[0] ?? "").focus();
    const press = (key: string) => {
      if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
      return reachable();
    };
    expect(press("ArrowDown")).toEqual([keys[1]]);
    expect(press("ArrowLeft")).toEqual([keys[0]]);
    expect(press("ArrowUp")).toEqual([keys[0]]);
    expect(press("End")).toEqual([keys.at(-1)]);
    expect(press("ArrowRight")).toEqual([keys.at(-1)]);
    expect(press("Home")).toEqual([keys[0]]);
    expect(markNamed(keys[0] ?? "")).toHaveFocus();
  });

  it.each(["Enter", " "])("open the card with %j", (key) => {
    show(outcomesChart, hailing2017, "/?lang=zh");
    fireEvent.keyDown(markNamed("application.replied.granted"), { key });
    expect(inQuery("card")).toBe("application.replied.granted");
    expect(inQuery("lang")).toBe("zh");
  });

  it("open nothing for a number that we derived", () => {
    show();
    fireEvent.keyDown(markNamed("application.replied.remainder"), { key: "Enter" });
    expect(inQuery("card")).toBeNull();
  });

  it("reach the numbers of a strip in which some are missing", () => {
    show(yearChart, blanked("proactive.total", "n.proactive.websiteUpdates"));
    expect(reachable()).toHaveLength(1);
    const [first = ""] = reachable();
    markNamed(first).focus();
    fireEvent.keyDown(markNamed(first), { key: "ArrowRight" });
    expect(reachable()).not.toEqual([first]);
    expect(markNamed(reachable()[0] ?? "")).toHaveFocus();
  });
});

describe("the tooltip", () => {
  const tooltip = () => document.querySelector("div[aria-hidden=true][style*=left]");

  it("says the number, its share and its contradictions when a mark has the focus", () => {
    show();
    expect(tooltip()).toBeNull();
    const mark = markNamed("application.replied.refused");
    fireEvent.focus(mark);
    expect(tooltip()).toHaveTextContent("5 件");
    expect(tooltip()).toHaveTextContent("7.1%");
    expect(tooltip()).toHaveTextContent("15 件");
    fireEvent.blur(mark);
    expect(tooltip()).toBeNull();
  });

  it("comes with the pointer and goes with it, or with Escape", () => {
    show();
    const mark = markNamed("application.replied.remainder");
    fireEvent.pointerEnter(mark);
    expect(tooltip()).toHaveTextContent("70 − 55");
    fireEvent.pointerLeave(mark);
    expect(tooltip()).toBeNull();
    fireEvent.focus(mark);
    fireEvent.keyDown(mark, { key: "Escape" });
    expect(tooltip()).toBeNull();
  });

  it("opens the card on a click", () => {
    show();
    fireEvent.click(markNamed("application.replied.amend"));
    expect(inQuery("card")).toBe("application.replied.amend");
  });
});
