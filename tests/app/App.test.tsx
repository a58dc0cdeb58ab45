import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router-dom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { pathIn } from "../../src/address/languagePath.ts";
import { pagePath } from "../../src/address/paths.ts";
import { App } from "../../src/app/App.tsx";
import { wantPage } from "../../src/app/pageWanted.ts";
import { auditSummary } from "../../src/audit/auditSummary.ts";
import { locales, wordsFor } from "../../src/i18n/words.ts";
import { documentTitle } from "../../src/pages/documentTitle.ts";
import { pagesOf } from "../../src/pages/topics.ts";
import { hailing2017Key } from "../../src/reports/hailing-2017/key.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { hailingForm } from "../fixtures/hailingForm.ts";

fakeBrowser();
// Loaded beforehand: how long the card takes to arrive is not what is tested.
beforeAll(() => import("../../src/cards/ObservationCard.tsx"), 30_000);
beforeAll(wantPage);

async function open(path: string) {
  const user = userEvent.setup();
  const view = await act(async () =>
    render(
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>,
    ),
  );
  // The parts of a page come one after the other.
  await waitFor(() => expect(document.querySelector("h1")).not.toBeNull(), { timeout: 15_000 });
  return { ...view, user };
}

const nav = () => screen.getAllByRole("navigation")[0] as HTMLElement;

describe("the product", () => {
  it.each(pagesOf(hailingForm))(
    "has a page %s with one heading, a title, and its place in the menu",
    async (page) => {
      for (const locale of locales) {
        const { unmount } = await open(pathIn(locale, pagePath(page)));
        const name = wordsFor(locale).t(`page.${page}`);
        expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
        expect(document.title).toBe(documentTitle(name, hailing2017Key, wordsFor(locale)));
        const current = within(nav()).getAllByRole("link", { current: "page" });
        expect(current).toHaveLength(1);
        expect(current[0]?.textContent?.startsWith(name)).toBe(true);
        unmount();
      }
    },
  );

  it("goes from page to page, with the focus on the content and the language kept", async () => {
    const { user } = await open("/en/");
    await user.click(within(nav()).getByRole("link", { name: "Applications" }));
    expect(document.title).toContain("Applications");
    expect(screen.getByRole("main")).toHaveFocus();
    await user.click(within(nav()).getByRole("link", { name: "Overview" }));
    expect(document.title).toContain("Overview");
    expect(screen.getByRole("link", { name: "中文" })).toHaveAttribute("href", "/?lang=zh");
  });

  it("says that a page is not there", async () => {
    await open("/no/such/page");
    expect(document.title).toContain("404");
    expect(screen.getByText(/\/no\/such\/page/)).toBeVisible();
  });

  it.each(["/en/no/such/page", "/en/english", "/en/charts/nothing"])(
    "says so in English below %s",
    async (path) => {
      await open(path);
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("There is no such page");
      expect(screen.getByRole("main").querySelector("a")).toHaveAttribute("href", "/en/");
    },
  );

  it("takes an unknown path that begins like English for a Chinese one", async () => {
    await open("/english");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("没有这一页");
  });

  it("names the report's source in the footer, with its files", async () => {
    await open("/");
    const links = within(screen.getByRole("contentinfo")).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      expect.arrayContaining([
        "/data/hailing-2017/observations.csv",
        "/data/hailing-2017/observations.json",
        "/data/hailing-2017/findings.json",
      ]),
    );
  });
});

describe("the language", () => {
  it("changes everything at once, and is remembered", async () => {
    const { user } = await open("/applications");
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("依申请公开");
    await user.click(screen.getByRole("link", { name: "English" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    expect(document.title).toContain("Applications");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Applications");
    expect(within(nav()).queryByText("概览")).toBeNull();
    const figure = document.querySelector('[data-chart="applications.outcomes"]');
    expect(figure).toHaveTextContent("Granted in full");
    expect(figure).not.toHaveTextContent("同意公开");
    expect(localStorage.getItem("gongkai.lang")).toBe("en");
    await user.click(screen.getByRole("link", { name: "中文" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
  });

  it("offers the other one, in its own words", async () => {
    await open("/en");
    expect(screen.getByRole("link", { name: "中文" })).toHaveAttribute("lang", "zh-CN");
    expect(screen.queryByRole("link", { name: "English" })).toBeNull();
  });

  it("has an address of its own for the page as it stands", async () => {
    const { unmount } = await open("/en/data?q=total&theme=dark#top");
    const href = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(href("中文")).toBe("/data?q=total&theme=dark&lang=zh#top");
    unmount();
    await open("/data?q=total&theme=dark#top");
    expect(href("English")).toBe("/en/data?q=total&theme=dark#top");
  });

  it("follows an old address that names it in the query only", async () => {
    await open("/applications?lang=en&theme=dark");
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    expect(screen.getByRole("link", { name: "中文" })).toHaveAttribute(
      "href",
      "/applications?theme=dark&lang=zh",
    );
  });

  it("keeps the focus where it is", async () => {
    const { user } = await open("/applications");
    const link = screen.getByRole("link", { name: "English" });
    await user.click(link);
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    expect(link).toHaveFocus();
  });
});

describe("the navigation", () => {
  it("has the subjects, the checks with their count, and the data in groups of their own", async () => {
    await open("/");
    const groups = within(nav()).getAllByRole("list");
    expect(groups.map((group) => group.getAttribute("aria-label"))).toEqual([
      "内容",
      "核对",
      "数据",
    ]);
    const sizes = groups.map((group) => within(group).getAllByRole("link").length);
    // Reading a file stands among the checks on a phone, and among the tools of the header elsewhere.
    expect(sizes).toEqual([7, 2, 2]);
    const n = auditSummary(hailing2017).marks.contradiction;
    expect(
      within(groups[1] as HTMLElement).getByRole("link", { name: `数据核对 ${n} 处不一致` }),
    ).toHaveAttribute("href", "/audit");
  });
});

describe("the theme", () => {
  it("is on the page at once, and charts follow it by name", async () => {
    const { user } = await open("/applications?theme=light");
    const marks = document.querySelectorAll(
      "[data-chart] [data-mark] rect[stroke], [data-mark] rect",
    );
    expect([...marks].some((mark) => mark.getAttribute("fill") === "var(--azurite)")).toBe(true);
    await user.click(screen.getByRole("button", { name: "外观：浅色" }));
    await user.click(screen.getByRole("button", { name: "外观：跟随系统" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("gongkai.theme")).toBe("dark");
    expect([...marks].every((mark) => mark.isConnected)).toBe(true);
  });
});

describe("the device's dark theme", () => {
  fakeBrowser({ dark: true });

  it("holds until someone chooses another", async () => {
    const { user } = await open("/applications");
    expect(document.documentElement.dataset.theme).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "外观：跟随系统" }));
    expect(document.documentElement.dataset.theme).toBe("light");
  });

  it("yields to the address", async () => {
    await open("/applications?theme=light");
    expect(document.documentElement.dataset.theme).toBe("light");
  });
});

describe("a device that refuses storage", () => {
  it("still shows everything and still follows a choice", async () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    const { user } = await open("/");
    await user.click(screen.getByRole("link", { name: "English" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("en"));
    await user.click(screen.getByRole("link", { name: "中文" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("zh-CN"));
    // Nothing else says on the next load that Chinese is wanted.
    const links = within(nav()).getAllByRole("link");
    expect(links[1]).toHaveAttribute("href", "/disclosure?lang=zh");
  });
});

describe("a card", () => {
  it("opens above any page and closes again", async () => {
    const { user } = await open("/applications?card=review.total");
    expect(
      await screen.findByRole("dialog", { name: "行政复议数量" }, { timeout: 15_000 }),
    ).toBeVisible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("依申请公开");
  });
});
