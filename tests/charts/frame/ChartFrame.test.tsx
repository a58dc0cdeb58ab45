import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { refusalsChart } from "../../../src/charts/applications/refusals.ts";
// Loaded beforehand: on a busy machine it comes later than a test waits.
import "../../../src/charts/frame/ActionMenu.tsx";
import { ChartFrame } from "../../../src/charts/frame/ChartFrame.tsx";
import { wordsFor } from "../../../src/i18n/words.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { charts } from "../../fixtures/hailingForm.ts";
import { inQuery, renderAt } from "../../fixtures/renderAt.tsx";
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

const broke = wordsFor("zh").t("chart.note.contradiction");

describe("the words around a chart", () => {
  it("say place, year and topic above the headline, in the frame itself", () => {
    renderAt("/", <ChartFrame definition={outcomesChart} report={hailing2017} />);
    const { t } = wordsFor("zh");
    const topic = [t("page.applications"), t(outcomesChart.title)].join(" · ");
    expect(screen.getByRole("figure")).toHaveTextContent(`泰州市海陵区 2017 · ${topic}`);
  });

  it("name once in one box that the report disagrees with itself, each with its check", () => {
    const chart = charts.find(({ id }) => id === "review.outcomes") ?? outcomesChart;
    renderAt("/", <ChartFrame definition={chart} report={hailing2017} />);
    const box = screen.getByRole("group", { name: broke });
    const broken = modelOf(chart).notes.filter(({ kind }) => kind === "contradiction");
    expect(within(box).getAllByText(broke)).toHaveLength(1);
    expect(within(box).getAllByRole("listitem")).toHaveLength(broken.length);
    expect(within(box).getAllByRole("link", { name: /^查看核对/ })).toHaveLength(broken.length);
  });

  it("offer an assumption in the note of what it would explain, and a clear way back", async () => {
    const { user } = renderAt("/", <ChartFrame definition={outcomesChart} report={hailing2017} />);
    const box = screen.getByRole("group", { name: broke });
    const link = within(box).getByRole("link", { name: /^假如.*55/ });
    expect(link).toHaveAttribute("href", expect.stringContaining(`${outcomesChart.id}.assume=`));
    await user.click(link);
    expect(inQuery(`${outcomesChart.id}.assume`)).not.toBeNull();
    expect(screen.getByRole("heading")).toHaveTextContent(/^若.*55/);
    const [back] = screen.getAllByRole("link", { name: "回到年报原值" });
    if (!back) throw new Error("There is no way back.");
    await user.click(back);
    expect(inQuery(`${outcomesChart.id}.assume`)).toBeNull();
    expect(screen.queryByRole("link", { name: "回到年报原值" })).toBeNull();
    expect(screen.getByRole("heading")).toHaveTextContent(/^70/);
  });
});

describe("the menu of a chart", () => {
  async function opened() {
    const view = renderAt("/", <ChartFrame definition={outcomesChart} report={hailing2017} />);
    await view.user.click(screen.getByRole("button", { name: /^导出/ }));
    await screen.findByRole("menu");
    return view;
  }
  const items = () => screen.getAllByRole("menuitem").map((each) => each.textContent);

  it("begins with what most come for, the briefing among it; the rest is one step away", async () => {
    const { user } = await opened();
    expect(items()).toHaveLength(6);
    expect(items().join()).toMatch(/复制图片.*PNG.*PPTX.*Word.*加入简报.*更多/);
    await user.click(screen.getByRole("menuitem", { name: "更多" }));
    await screen.findByRole("menuitem", { name: /CSV/ });
    expect(items().join()).toMatch(/SVG.*Excel.*CSV.*JSON.*复制链接/);
    expect(document.activeElement).toHaveTextContent(items()[0] ?? "?");
  });

  it("says what came of it on a line of its own, outside the row of controls", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("menuitem", { name: /^加入简报/ }));
    const status = within(screen.getByRole("figure")).getByRole("status");
    expect(status).toHaveTextContent(/简报/);
    const controls = screen.getByRole("button", { name: /^导出/ }).parentElement;
    expect(controls).not.toContainElement(status);
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
