import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { refusalsChart } from "../../../src/charts/applications/refusals.ts";
import { ChartFrame } from "../../../src/charts/frame/ChartFrame.tsx";
import { charts } from "../../../src/charts/registry.ts";
import { wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { renderAt } from "../../fixtures/renderAt.tsx";
import { modelOf } from "../models.ts";

fakeBrowser();

describe.each(charts.map((chart) => [chart.id, chart] as const))("the frame of %s", (id, chart) => {
  it.each(["zh", "en"] as const)(
    "names the figure by its finding and describes it (%s)",
    (locale) => {
      const { container } = renderAt(
        "/",
        <ChartFrame definition={chart} report={hailing2017} />,
        locale,
      );
      const figure = screen.getByRole("figure");
      const model = modelOf(chart, { locale });
      expect(figure).toHaveAttribute("data-chart", id);
      expect(container.querySelectorAll("[data-chart]")).toHaveLength(1);
      const spaced = (text: string) => text.replace(/\s+/g, " ");
      expect(spaced(figure.getAttribute("aria-labelledby") ? nameOf(figure) : "")).toBe(
        spaced(model.headline),
      );
      expect(figure).toHaveAccessibleDescription(expect.stringContaining(model.subtitle));
      const button = within(figure).getByRole("button", { name: /^(导出|Export)/ });
      expect(button).toHaveAccessibleName(expect.stringContaining(wordsFor(locale).t(chart.title)));
      expect(figure).toHaveTextContent(model.source);
      for (const note of model.notes) expect(figure).toHaveTextContent(spaced(note.text));
    },
  );
});

function nameOf(figure: HTMLElement): string {
  return document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
}

describe("the headline", () => {
  const title = wordsFor("zh").t(outcomesChart.title);

  it("is the page's own where the chart stands alone, and else leads there", () => {
    const alone = renderAt(
      "/",
      <ChartFrame definition={outcomesChart} report={hailing2017} alone />,
    );
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("55");
    expect(screen.queryByRole("link", { name: title })).toBeNull();
    alone.unmount();
    renderAt("/?lang=zh", <ChartFrame definition={outcomesChart} report={hailing2017} />);
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("55");
    expect(screen.getByRole("link", { name: title })).toHaveAttribute(
      "href",
      "/charts/applications.outcomes?lang=zh",
    );
  });
});

describe("a chart that fails", () => {
  it("is named in an alert, leaves its sibling alone, and can be tried again", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const build = vi.spyOn(outcomesChart, "build").mockImplementation(() => {
      throw new Error("broken");
    });
    // Of the report itself the chart may have been built already, and is kept.
    const report = { ...hailing2017 };
    const { user } = renderAt(
      "/",
      <>
        <ChartFrame definition={outcomesChart} report={report} />
        <ChartFrame definition={refusalsChart} report={report} />
      </>,
    );
    const alert = screen.getByRole("alert");
    expect(alert).toHaveAttribute("data-chart", outcomesChart.id);
    expect(alert).toHaveTextContent(wordsFor("zh").t(outcomesChart.title));
    expect(alert).not.toHaveTextContent("broken");
    expect(screen.getByRole("figure")).toHaveAttribute("data-chart", refusalsChart.id);
    const retry = within(alert).getByRole("button");
    await user.click(retry);
    expect(screen.getByRole("alert")).toHaveAttribute("data-chart", outcomesChart.id);
    build.mockRestore();
    await user.click(within(screen.getByRole("alert")).getByRole("button"));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getAllByRole("figure")).toHaveLength(2);
    expect(silence).toHaveBeenCalled();
  });
});
