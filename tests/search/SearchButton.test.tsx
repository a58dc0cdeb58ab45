import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { describe, expect, it, vi } from "vitest";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import type { Locale } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { SearchButton, type SearchDialogProps } from "../../src/search/SearchButton.tsx";
import { SearchDialog } from "../../src/search/SearchDialog.tsx";
import { charts } from "../fixtures/hailingForm.ts";

vi.setConfig({ testTimeout: 20_000 });

function Address() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

function Dialog(props: SearchDialogProps) {
  return <SearchDialog report={hailing2017} charts={charts} {...props} />;
}

function show(locale: Locale = "zh", address = "/") {
  render(
    <WordsProvider locale={locale}>
      <MemoryRouter initialEntries={[address]}>
        <SearchButton Dialog={Dialog} />
        <label>
          Other <input />
        </label>
        <Address />
      </MemoryRouter>
    </WordsProvider>,
  );
  return userEvent.setup();
}

const field = (name = "搜索指标、图表和页面") => screen.findByRole("combobox", { name });

async function search(user: ReturnType<typeof userEvent.setup>, query: string) {
  await user.click(screen.getByRole("button", { name: "搜索" }));
  await user.type(await field(), query);
}

describe("the search", () => {
  it("opens by hand, suggests where to begin and says how to search", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "搜索" }));
    expect(await screen.findByRole("dialog", { name: "搜索指标、图表和页面" })).toBeVisible();
    expect(await field()).toHaveFocus();
    const list = screen.getByRole("listbox", { name: "搜索结果" });
    expect(within(list).getByRole("group", { name: "指标" })).toBeVisible();
    expect(within(list).getByRole("option", { name: /申请答复数.*三\(三\).*70 件/ })).toBeVisible();
    expect(screen.getByText(/首字母（zdgk）/)).toBeVisible();
  });

  it.each(["{Control>}k{/Control}", "{Meta>}k{/Meta}", "/"])("opens with %s", async (keys) => {
    const user = show();
    await user.keyboard(keys);
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveValue("");
  });

  it("leaves a slash to whoever is typing", async () => {
    const user = show();
    await user.type(screen.getByRole("textbox", { name: "Other" }), "a/b");
    expect(screen.getByRole("textbox", { name: "Other" })).toHaveValue("a/b");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("goes to the first result with Enter", async () => {
    const user = show();
    await search(user, "zdgk");
    expect(await screen.findAllByRole("option", { name: /主动公开/ })).not.toHaveLength(0);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.querySelector("output")).toHaveTextContent("/disclosure");
  });

  it("opens the card of an indicator, found with the arrow keys, and keeps the language", async () => {
    const user = show("en", "/en/review?theme=dark");
    await user.keyboard("/");
    await user.type(await field("Search indicators, charts and pages"), "litigation cases");
    const options = await screen.findAllByRole("option", { name: /^Administrative litigation/ });
    await waitFor(() => expect(options[0]).toHaveAttribute("data-focused"));
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(options[1]).toHaveAttribute("data-focused"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const shown = document.querySelector("output")?.textContent ?? "";
    expect(shown).toContain("/en/review?");
    expect(shown).toContain("theme=dark");
    expect(shown).toMatch(/card=litigation\.upheld$/);
    expect(screen.getByRole("button", { name: "Search" })).toHaveFocus();
  });

  it("goes to a chart alone on its page", async () => {
    const user = show("zh", "/?theme=dark");
    await search(user, "各渠道公开量");
    await user.click(await screen.findByRole("option", { name: /各渠道公开量/ }));
    const shown = document.querySelector("output")?.textContent;
    expect(shown).toMatch(/^\/charts\/[\w.-]+\?theme=dark$/);
  });

  it("says what can be searched where nothing is found", async () => {
    const user = show();
    await search(user, "qqqq");
    expect(await screen.findByText("没有找到与“qqqq”相符的内容。")).toBeVisible();
    expect(screen.getByText(/可以搜指标名/)).toBeVisible();
    expect(screen.queryByRole("option", { name: /申请/ })).toBeNull();
  });

  it("closes with Escape and gives the focus back", async () => {
    const user = show();
    const button = screen.getByRole("button", { name: "搜索" });
    await search(user, "a");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(button).toHaveFocus());
  });
});
