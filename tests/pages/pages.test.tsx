import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { pathIn } from "../../src/address/languagePath.ts";
import { arrivalChart } from "../../src/charts/applications/arrival.ts";
import { outcomesChart } from "../../src/charts/applications/outcomes.ts";
import { channelsChart } from "../../src/charts/disclosure/channels.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { ChartPage } from "../../src/pages/ChartPage.tsx";
import { DataPage } from "../../src/pages/DataPage.tsx";
import { documentName } from "../../src/pages/documentName.ts";
import { OverviewPage } from "../../src/pages/home/OverviewPage.tsx";
import { subjectsOf } from "../../src/pages/home/subjects.ts";
import { NotFoundPage } from "../../src/pages/NotFoundPage.tsx";
import { ReportPage } from "../../src/pages/ReportPage.tsx";
import { TopicPage } from "../../src/pages/TopicPage.tsx";
import { hailing2017Particulars } from "../../src/reports/hailing-2017/particulars.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { loadReport } from "../../src/reports/loadReport.ts";
import { modelOf, numbersIn } from "../charts/models.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { charts, hailingForm } from "../fixtures/hailingForm.ts";
import { inQuery, renderAt } from "../fixtures/renderAt.tsx";
import { madeUpReport } from "../fixtures/report.ts";

fakeBrowser();

const shownCharts = () =>
  [...document.querySelectorAll<HTMLElement>("[data-chart]")].map((each) => each.dataset.chart);
const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
const heading = () => plain(screen.getByRole("heading", { level: 1 }).textContent);

/** The headline of a chart or a card, whose numbers keep to their units. */
const finding = (headline: string) =>
  screen
    .getAllByRole("heading", { level: 2 })
    .find((each) => plain(each.textContent) === plain(headline)) ?? null;

describe.each(hailingForm.topics)("the page %s", (page) => {
  it.each(locales)(
    "names the subject and shows its charts, the first with its finding (%s)",
    (locale) => {
      renderAt("/", <TopicPage page={page} report={hailing2017} />, locale);
      const own = charts.filter((chart) => chart.page === page);
      expect(shownCharts()).toEqual(own.map((chart) => chart.id));
      const [first] = own;
      if (!first) throw new Error(`No chart on ${page}.`);
      // The chart itself says what it found.
      expect(heading()).toBe(wordsFor(locale).t(`page.${page}`));
      expect(finding(modelOf(first, { locale }).headline)).toBeVisible();
      expect(document.title).toContain(wordsFor(locale).t(`page.${page}`));
      expect(screen.getAllByRole("button", { name: /^(导出|Export)/ })).toHaveLength(own.length);
    },
  );

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

  it.each([channelsChart, outcomesChart])("leaves the overview alone", (broken) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(broken, "build").mockImplementation(() => {
      throw new Error("broken");
    });
    renderAt("/", <OverviewPage report={unbuilt()} />);
    expect(heading()).not.toBe("");
    expect(screen.getAllByRole("link").length).toBeGreaterThan(hailingForm.topics.length);
  });
});

describe("the overview", () => {
  it.each(locales)("says which report it is and in how many places it disagrees (%s)", (locale) => {
    renderAt(pathIn(locale, "/"), <OverviewPage report={hailing2017} />, locale);
    const { particulars, place } = hailing2017;
    expect(heading()).toContain(locale === "zh" ? particulars.title : place.en);
    expect(heading()).toContain("2017");
    expect(numbersIn(heading()).at(-1)).toBe(20);
    const lead = screen.getByRole("heading", { level: 1 }).nextElementSibling as HTMLElement;
    expect(lead).toHaveTextContent(hailing2017Particulars.publisher);
    expect(lead).toHaveTextContent("148");
    expect(within(lead).getByRole("link")).toHaveAttribute(
      "href",
      pathIn(locale, "/audit?mark=contradiction"),
    );
  });

  it.each(locales)(
    "has four subjects at a glance, each with what its chart found (%s)",
    (locale) => {
      renderAt(pathIn(locale, "/"), <OverviewPage report={hailing2017} />, locale);
      for (const { page, chart } of subjectsOf(hailingForm)) {
        const card = finding(modelOf(chart, { locale }).headline)?.closest("section");
        if (!card) throw new Error(`No card for ${page}.`);
        expect(within(card).getByRole("link")).toHaveAttribute("href", pathIn(locale, `/${page}`));
      }
    },
  );

  it.each(locales)("leads on to every section (%s)", (locale) => {
    renderAt(pathIn(locale, "/"), <OverviewPage report={hailing2017} />, locale);
    for (const page of [...hailingForm.topics, "data", "report"] as const) {
      const name = wordsFor(locale).t(`page.${page}`);
      expect(screen.getByRole("link", { name })).toHaveAttribute(
        "href",
        pathIn(locale, `/${page}`),
      );
    }
  });

  it("does not speak of disagreement where there is none", () => {
    renderAt("/", <OverviewPage report={madeUpReport()} />);
    expect(heading()).toContain("没有发现不一致");
    expect(screen.queryByRole("link", { name: /处不一致/ })).toBeNull();
  });
});

describe("the page of the report", () => {
  it("says of units and limits only what is true of the report", () => {
    const { container } = renderAt("/report", <ReportPage report={hailing2017} />);
    expect(container).toHaveTextContent("国办发〔2014〕32 号");
    expect(container).toHaveTextContent("1 万余");
  });

  it("knows the forms since 2019", async () => {
    const hongze = await loadReport("hongze-2023");
    const { container } = renderAt("/r/hongze-2023/report", <ReportPage report={hongze} />);
    expect(container).toHaveTextContent("单位取自表式");
    expect(container).not.toHaveTextContent(/32 号|1 万余/);
  });
});

describe("the name of a report", () => {
  const named = (title: string, place = "泰州市海陵区") =>
    documentName(
      {
        ...hailing2017,
        place: { ...hailing2017.place, zh: place },
        particulars: { ...hailing2017.particulars, title },
      },
      wordsFor("zh"),
    );

  it("is its own title where that has place and year", () => {
    expect(named("2017年海陵区政务公开工作年度报告")).toBe("2017年海陵区政务公开工作年度报告");
    expect(named("平潭2017年报告", "平潭")).toBe("平潭2017年报告");
  });

  it("is given place and year where its title lacks them", () => {
    expect(named("政府信息公开工作年度报告")).toBe(
      "泰州市海陵区 2017 年《政府信息公开工作年度报告》",
    );
    expect(named("")).toBe("泰州市海陵区 2017 年政务公开年报");
  });
});

describe("the data page", () => {
  it("has the picture of all counts closed, and opens it", async () => {
    const { user } = renderAt("/", <DataPage report={hailing2017} />);
    expect(shownCharts()).toEqual([]);
    await user.click(screen.getByText(wordsFor("zh").t("year.open")));
    expect(shownCharts()).toEqual(["overview.year"]);
  });

  it("opens it where the address is about it", () => {
    renderAt("/data#overview.year", <DataPage report={hailing2017} />);
    expect(shownCharts()).toEqual(["overview.year"]);
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
    const { title, publisher, indexNumber, contact } = hailing2017Particulars;
    for (const text of [title, indexNumber, new RegExp(contact.telephone)]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    const named = locale === "zh" ? publisher : `Hailing District Government (${publisher})`;
    expect(screen.getAllByText(named)).not.toHaveLength(0);
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

  it("leads to the original where an address is known, and only there", () => {
    const { unmount } = renderAt("/", <ReportPage report={hailing2017} />);
    expect(screen.queryByText("原文网址")).toBeNull();
    unmount();
    const at = (address: string) => ({
      ...hailing2017,
      particulars: { ...hailing2017.particulars, address },
    });
    const known = "https://www.example.gov.cn/report.html";
    const view = renderAt("/", <ReportPage report={at(known)} />);
    expect(screen.getByRole("link", { name: known })).toHaveAttribute("href", known);
    view.unmount();
    renderAt("/", <ReportPage report={at("javascript:alert(1)")} />);
    expect(screen.queryByText("原文网址")).toBeNull();
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
