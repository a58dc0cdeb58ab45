import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { pathIn } from "../../src/address/languagePath.ts";
import { CardHost } from "../../src/cards/CardHost.tsx";
import { ObservationButton } from "../../src/cards/ObservationButton.tsx";
import type { Report } from "../../src/domain/report.ts";
import { WordsProvider } from "../../src/i18n/WordsContext.tsx";
import type { Locale } from "../../src/i18n/words.ts";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { reportWith } from "./reportWith.ts";

// Loaded beforehand: how long the card takes to arrive is not what is tested.
beforeAll(() => import("../../src/cards/ObservationCard.tsx"), 30_000);
vi.setConfig({ testTimeout: 20_000 });

function Address() {
  const { pathname, search } = useLocation();
  return <output>{pathname + search}</output>;
}

const address = () => document.querySelector("output")?.textContent;

function show(path: string, locale: Locale = "zh", report: Report = hailing2017) {
  const user = userEvent.setup();
  render(
    <WordsProvider locale={locale}>
      <MemoryRouter initialEntries={[path]}>
        <main id="content" tabIndex={-1}>
          <ObservationButton report={report} indicator="application.replied" />
        </main>
        <CardHost report={report} />
        <Address />
      </MemoryRouter>
    </WordsProvider>,
  );
  return user;
}

const card = (name: string) => screen.findByRole("dialog", { name });

describe("the card of a number", () => {
  it("shows the number, what it counts, where it stands and what it is checked against", async () => {
    show("/?card=application.replied");
    const dialog = within(await card("申请答复数"));
    expect(dialog.getByText("70 件")).toBeVisible();
    expect(dialog.getByText(/按答复的结果分为八类/)).toBeVisible();
    expect(dialog.getAllByText("附表一 三(三)，第 25 行")).not.toHaveLength(0);
    expect(dialog.getByText("附表一 › 依申请公开情况")).toBeVisible();
    expect(dialog.getByText("件（按表式补出）")).toBeVisible();
    expect(dialog.getByText("全区")).toBeVisible();
    expect(dialog.getByText(/2017年海陵区政务公开工作年度报告.*2018年2月27日/)).toBeVisible();
  });

  it("puts contradictions first and folds agreement away", async () => {
    show("/?card=application.replied");
    const section = within(within(await card("申请答复数")).getByRole("region", { name: "核对" }));
    const [first] = section.getAllByRole("listitem");
    expect(first).toHaveTextContent("前后不一致");
    expect(first).toHaveTextContent("55");
    expect(first).toHaveTextContent("可能原因");
    const folded = section.getByText(/项核对相符/).closest("details");
    expect(folded).not.toHaveAttribute("open");
  });

  it("leads to its parts, its parent and the same number elsewhere, card to card", async () => {
    const user = show("/?card=application.replied&lang=zh");
    const parts = within(await card("申请答复数"));
    await user.click(parts.getByRole("button", { name: /^不同意公开答复数.*5 件/ }));
    const refused = within(await card("不同意公开答复数"));
    expect(address()).toBe("/?card=application.replied.refused&lang=zh");
    expect(refused.getByRole("button", { name: /不是《条例》所指政府信息.*8 件/ })).toBeVisible();
    await user.click(refused.getByRole("button", { name: /^申请答复数.*70 件/ }));
    expect(await card("申请答复数")).toHaveFocus();
  });

  it("ties together what prose, appendix and second appendix say", async () => {
    show("/?card=n.application.received");
    const related = within(
      within(await card("收到政府信息公开申请")).getByRole("region", { name: "相关数字" }),
    );
    expect(related.getByRole("button", { name: /^收到申请数.*附表一.*70 件/ })).toBeVisible();
    expect(
      related.getByRole("button", { name: /^政府信息公开申请总数.*附表二.*70 件/ }),
    ).toBeVisible();
  });

  it("links to the charts that use it and keeps the language", async () => {
    show("/en/?card=application.replied", "en");
    const charts = within(
      within(await card("Applications answered")).getByRole("region", {
        name: "Charts that use it",
      }),
    );
    for (const link of charts.getAllByRole("link")) {
      expect(link).toHaveAttribute("href", expect.stringMatching(/^\/en\/charts\/.+$/));
    }
  });

  it.each([
    ["application.refused.stateSecret", "涉及国家秘密", "0 件", "原文填的是 0，不是空白。"],
    ["n.application.fee", "答复申请收取费用", "0 万元", "原文写作“未收取”。"],
    ["n.app.users", "政务服务 APP 注册用户(下限)", "至少 10,000 人", "只知道下限"],
  ])("tells the state of %s", async (id, name, value, note) => {
    show(`/?card=${id}`);
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveAccessibleName(name);
    expect(within(dialog).getAllByText(value)).not.toHaveLength(0);
    expect(dialog).toHaveTextContent(note);
  });

  it("never shows what is no number as one", async () => {
    const report = reportWith("application.replied", { kind: "blank" });
    show("/?card=application.replied", "zh", report);
    const dialog = await card("申请答复数");
    expect(within(dialog).getByText("这一格没有填。空白不等于 0。")).toBeVisible();
    expect(within(dialog).getAllByText("空白")).not.toHaveLength(0);
  });

  it("shows what was worked out with its arithmetic", async () => {
    const formula = "2 + 17 + 4";
    const value = { kind: "derived", low: 23, high: 23, formula } as const;
    show("/?card=application.replied", "en", reportWith("application.replied", value));
    const dialog = await card("Applications answered");
    expect(dialog).toHaveTextContent(`Worked out by us, not printed in the report: ${formula}`);
  });
});

describe("opening and closing", () => {
  it("opens from a number with its contradiction sign and gives the focus back", async () => {
    const user = show("/?lang=zh");
    const number = screen.getByRole("button", { name: /70 件.*申请答复数：查看出处/ });
    expect(within(number).getByRole("img", { name: "年报前后不一致" })).toBeVisible();
    await user.click(number);
    await card("申请答复数");
    expect(address()).toBe("/?lang=zh&card=application.replied");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(number).toHaveFocus());
    expect(address()).toBe("/?lang=zh");
  });

  it("closes with its button; opened by a link, it leaves the focus on the content", async () => {
    const user = show("/?card=review.total");
    await user.click(within(await card("行政复议数量")).getByRole("button", { name: "关闭" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(document.getElementById("content")).toHaveFocus());
  });

  it("opens nothing for an id that it does not know, and takes it out of the address", async () => {
    show("/en/data?card=no.such.thing", "en");
    await waitFor(() => expect(address()).toBe("/en/data"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("opens nothing for a row that the report does not have", async () => {
    const report: Report = { ...hailing2017, observations: [] };
    show("/data?card=review.total", "zh", report);
    await waitFor(() => expect(address()).toBe("/data"));
    expect(screen.getByText("本年报没有这一项")).toBeVisible();
  });
});

describe("taking something along", () => {
  async function copied(button: string, locale: Locale = "zh") {
    const user = show(pathIn(locale, "/?card=application.replied"), locale);
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: button }));
    const text = await navigator.clipboard.readText();
    await waitFor(() => expect(dialog.getByRole("status")).toHaveTextContent(text));
    return text;
  }

  it("copies the value", async () => {
    expect(await copied("复制数值")).toBe("70 件");
  });

  it("copies a citation in Chinese", async () => {
    expect(await copied("复制引文")).toBe(
      "泰州市海陵区：《2017年海陵区政务公开工作年度报告》，海陵区政府，2018年2月27日，附表一 三(三)，第 25 行：申请答复数 70 件。http://localhost:3000/data?card=application.replied",
    );
  });

  it("copies a citation in English, from either language", async () => {
    expect(await copied("复制英文引文")).toBe(
      "Hailing District, Taizhou, “2017年海陵区政务公开工作年度报告”, Hailing District Government (海陵区政府), 27 February 2018, first appendix 三(三), row 25: Applications answered, 70 applications. http://localhost:3000/en/data?card=application.replied",
    );
  });

  it("copies the permanent link, in the language in which it was read", async () => {
    expect(await copied("Copy link", "en")).toBe(
      "http://localhost:3000/en/data?card=application.replied",
    );
  });

  it("says so where the browser does not allow it", async () => {
    const user = show("/?card=application.replied");
    const dialog = within(await screen.findByRole("dialog"));
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
    await user.click(dialog.getByRole("button", { name: "复制数值" }));
    await waitFor(() =>
      expect(dialog.getByRole("status")).toHaveTextContent("请从弹出的框里手动复制"),
    );
    navigator.clipboard.writeText = write;
  });
});
