import { act, screen, waitFor } from "@testing-library/react";
import { hydrateRoot, type Root } from "react-dom/client";
import { MemoryRouter } from "react-router-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import { App } from "../../src/app/App.tsx";
import { addToBriefing } from "../../src/briefing/basket/addToBriefing.ts";
import { newNumber } from "../../src/briefing/basket/newItem.ts";
import { wordsFor } from "../../src/i18n/words.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { drawnAhead } from "../fixtures/drawnAhead.tsx";

fakeBrowser();

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
});

/** Draws a page as it is built, without a query, and brings it to life at an address with one. */
async function bringToLife(path: string, query: string): Promise<string[]> {
  const place = document.body.appendChild(document.createElement("div"));
  place.innerHTML = await drawnAhead(path);
  const complaints: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...text) => complaints.push(text.join(" ")));
  await act(async () => {
    root = hydrateRoot(
      place,
      <MemoryRouter initialEntries={[path + query]}>
        <App />
      </MemoryRouter>,
      { onRecoverableError: (error) => complaints.push(String(error)) },
    );
  });
  return complaints;
}

describe("a page drawn ahead of time", () => {
  it("shows the theme that the address asks for", async () => {
    expect(await bringToLife("/en/report", "?theme=dark")).toEqual([]);
    expect(screen.getByRole("button", { name: "Appearance: Dark" })).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(screen.getByRole("link", { name: "All data" })).toHaveAttribute(
      "href",
      "/en/data?theme=dark",
    );
  });

  it("shows what the device remembers", async () => {
    localStorage.setItem("gongkai.theme", "light");
    addToBriefing(newNumber("hailing-2017", "review.total"), wordsFor("zh"));
    sessionStorage.setItem("gongkai.notice", JSON.stringify({ "hailing-2017.zh": "改过的" }));
    expect(await bringToLife("/audit/notice", "")).toEqual([]);
    expect(screen.getByRole("button", { name: "外观：浅色" })).toBeVisible();
    expect(screen.getByRole("link", { name: "简报（1）" })).toBeVisible();
    expect(screen.getByRole("textbox", { name: /更正/ })).toHaveValue("改过的");
  });

  it("leaves alone the theme that was set before the first paint, until it knows it", async () => {
    localStorage.setItem("gongkai.theme", "dark");
    const { dataset } = document.documentElement;
    dataset.theme = "dark";
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(dataset.theme));
    observer.observe(document.documentElement, { attributes: true });
    await bringToLife("/report", "");
    observer.disconnect();
    expect([...new Set([...seen, dataset.theme])]).toEqual(["dark"]);
  });

  it("filters the table as the address says", async () => {
    expect(await bringToLife("/data", "?q=行政复议数量")).toEqual([]);
    await waitFor(() =>
      expect(document.querySelectorAll("tbody tr:not([hidden])").length).toBeLessThan(20),
    );
    expect(screen.getByRole("table")).toHaveTextContent("行政复议数量");
    expect(screen.getAllByRole("searchbox")[0]).toHaveValue("行政复议数量");
  });

  it("shows a chart as its switches say", async () => {
    const switched = "?applications.outcomes=show.table";
    expect(await bringToLife("/charts/applications.outcomes", switched)).toEqual([]);
    expect(screen.getByRole("table")).toBeVisible();
  });
});
