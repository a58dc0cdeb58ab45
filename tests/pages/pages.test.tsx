import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { pathIn } from "../../src/address/languagePath.ts";
import { arrivalChart } from "../../src/charts/applications/arrival.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { yearChart } from "../../src/charts/overview/year.ts";
import { charts } from "../../src/charts/registry.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { ChartPage } from "../../src/pages/ChartPage.tsx";
import { NotFoundPage } from "../../src/pages/NotFoundPage.tsx";
import { OverviewPage } from "../../src/pages/OverviewPage.tsx";
import { ReportPage } from "../../src/pages/ReportPage.tsx";
import { TopicPage } from "../../src/pages/TopicPage.tsx";
import { topicPages } from "../../src/pages/topics.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { modelOf, numbersIn } from "../charts/models.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { inQuery, renderAt } from "../fixtures/renderAt.tsx";
import { madeUpReport } from "../fixtures/report.ts";

fakeBrowser();

const shownCharts = () =>
  [...document.querySelectorAll<HTMLElement>("[data-chart]")].map((each) => each.dataset.chart);
const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
const heading = () => plain(screen.getByRole("heading", { level: 1 }).textContent);

describe.each(topicPages)("the page %s", (page) => {
  it.each(locales)("opens with its finding and shows its charts (%s)", (locale) => {
    renderAt("/", <TopicPage page={page} report={hailing2017} />, locale);
    const own = charts.filter((chart) => chart.page === page);
    expect(shownCharts()).toEqual(own.map((chart) => chart.id));
    const [first] = own;
    if (!first) throw new Error(`No chart on ${page}.`);
    expect(heading()).toBe(plain(modelOf(first, { locale }).headline));
    expect(document.title).toContain(wordsFor(locale).t(`page.${page}`));
    expect(screen.getAllByRole("button", { name: /^(导出|Export)/ })).toHaveLength(own.length);
  });

  it("opens the card of a key figure", async () => {
    const { user } = renderAt("/", <TopicPage page={page} report={hailing2017} />);
    const figures = screen.getAllByRole("term")[0]?.closest("dl");
    const [button] = figures ? within(figures).getAllByRole("button") : [];
    if (!button) throw new Error(`No key figure on ${page}.`);
    await user.click(button);
    expect(inQuery("card")).toMatch(/^[\w.]+$/);
  });
});

describe("a topic's contradictions", () => {
  const note = () => screen.queryByRole("link", { name: /本栏有.*不一致/ });

  it("are counted, each once", () => {
    renderAt("/", <TopicPage page="applications" report={hailing2017} />);
    // Replies, refusals, applicants, citizens, in person, online.
    expect(note()).toHaveTextContent("6");
  });

  it("are not spoken of where there are none", () => {
    renderAt("/", <TopicPage page="applications" report={madeUpReport()} />);
    expect(note()).toBeNull();
  });
});

describe("a chart that fails", () => {
  /** Of the report itself every chart may have been built already, and is kept. */
  const unbuilt = () => ({ ...hailing2017 });

  it.each([
    ["applications", outcomesChart],
    ["applications", arrivalChart],
  ] as const)("leaves the rest of the page %s alone", (page, broken) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(broken, "build").mockImplementation(() => {
      throw new Error("broken");
    });
    renderAt("/", <TopicPage page={page} report={unbuilt()} />);
    expect(screen.getByRole("alert")).toHaveAttribute("data-chart", broken.id);
    expect(shownCharts()).toHaveLength(charts.filter((chart) => chart.page === page).length);
    expect(heading()).not.toBe("");
  });

  it.each([yearChart, outcomesChart])("leaves the overview alone", (broken) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(broken, "build").mockImplementation(() => {
      throw new Error("broken");
    });
    renderAt("/", <OverviewPage report={unbuilt()} />);
    expect(heading()).not.toBe("");
    expect(screen.getAllByRole("link").length).toBeGreaterThan(topicPages.length);
  });
});

describe("the overview", () => {
  it.each(locales)("shows the year and leads on to every section (%s)", (locale) => {
    renderAt(pathIn(locale, "/"), <OverviewPage report={hailing2017} />, locale);
    expect(shownCharts()).toEqual(["overview.year"]);
    expect(heading()).toContain("148");
    const lead = screen.getByRole("heading", { level: 1 }).nextElementSibling;
    expect(numbersIn(lead?.textContent ?? "")).toEqual([148, 85, 21, 42]);
    for (const page of topicPages) {
      const name = wordsFor(locale).t(`page.${page}`);
      expect(screen.getByRole("link", { name })).toHaveAttribute(
        "href",
        pathIn(locale, `/${page}`),
      );
    }
  });

  it("says the findings of the sections, each with the way to its chart", () => {
    renderAt("/", <OverviewPage report={hailing2017} />);
    const finding = screen.getByRole("link", { name: modelOf(outcomesChart).headline });
    expect(finding).toHaveAttribute("href", "/applications#applications.outcomes");
  });
});

describe("the page of one chart", () => {
  const at = (path: string) =>
    renderAt(path, <ChartPage report={hailing2017} />, "zh", "/charts/:chartId");

  it.each(charts.map((chart) => chart.id))("shows %s alone", (id) => {
    at(`/charts/${id}`);
    expect(shownCharts()).toEqual([id]);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    const back = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(back.some((href) => href?.endsWith(`#${id}`))).toBe(true);
  });

  it.each(["nothing", "constructor", "applications"])("says that there is no chart %s", (id) => {
    at(`/charts/${id}`);
    expect(shownCharts()).toEqual([]);
    expect(screen.getByText(new RegExp(id))).toBeVisible();
    expect(screen.getByRole("link")).toHaveAttribute("href", "/");
  });
});

describe("the page of the report", () => {
  it.each(locales)("gives its particulars, empty fields as empty (%s)", (locale) => {
    renderAt("/", <ReportPage report={hailing2017} />, locale);
    const { title, publisher, indexNumber, contact } = hailing2017.particulars;
    for (const text of [title, indexNumber, new RegExp(contact.telephone)]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getAllByText(publisher)).not.toHaveLength(0);
    expect(screen.getByText(wordsFor(locale).t("report.empty"))).toBeVisible();
    expect(document.title).toContain(wordsFor(locale).t("page.report"));
  });

  it("says that the text announces three measures and lists four, and names the accounts", () => {
    renderAt("/", <ReportPage report={hailing2017} />);
    const words = wordsFor("zh");
    expect(
      screen.getByText(words.t("report.measuresDiffer", { announced: 3, listed: 4 })),
    ).toBeVisible();
    expect(screen.getByText(/海陵科技/)).toBeVisible();
    expect(screen.getByText(words.t("report.accountsNone"))).toBeVisible();
  });

  it("does not say so of a report that lists what it announces", () => {
    renderAt("/", <ReportPage report={madeUpReport()} />);
    expect(screen.queryByText(/1.*1 项/)).toBeNull();
  });
});

describe("a page that is not there", () => {
  it.each(locales)("names the address and leads home (%s)", (locale) => {
    renderAt(pathIn(locale, "/no/such/page"), <NotFoundPage />, locale);
    expect(screen.getByText(/\/no\/such\/page/)).toBeVisible();
    expect(screen.getByRole("link")).toHaveAttribute("href", pathIn(locale, "/"));
    expect(document.title).toContain("404");
  });
});
