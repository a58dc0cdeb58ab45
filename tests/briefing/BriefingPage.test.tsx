import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { briefingFile } from "../../src/briefing/basket/briefingFile.ts";
import { briefingStore } from "../../src/briefing/basket/briefingStore.ts";
import { newChart, newNumber, newText } from "../../src/briefing/basket/newItem.ts";
import { briefingCode } from "../../src/briefing/share/briefingLink.ts";
import { BriefingPage } from "../../src/pages/BriefingPage.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { address, renderAt } from "../fixtures/renderAt.tsx";
import { startWith } from "./startWith.ts";

fakeBrowser();
beforeEach(() => startWith([]));
afterEach(() => localStorage.clear());

const page = <BriefingPage report={hailing2017} />;
const threeTexts = ["甲", "乙", "丙"].map((title) => newText(title));

function names(): (string | null)[] {
  return screen
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent?.replace(/^\d+ |文字$/g, "") ?? null);
}

function message() {
  return screen.getByRole("status").textContent;
}

describe("the page of the briefing", () => {
  it("says what to do while it is empty, and begins with six charts", async () => {
    const { user } = renderAt("/briefing", page);
    expect(screen.getByRole("heading", { name: "简报还是空的" })).toBeVisible();
    expect(screen.getByRole("link", { name: "答复结果" })).toHaveAttribute(
      "href",
      "/charts/applications.outcomes",
    );
    await user.click(screen.getByRole("button", { name: "用六张主要的图开始" }));
    expect(names()).toHaveLength(6);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("6 项内容");
  });

  it("reorders by buttons, says the new place and keeps the focus", async () => {
    startWith(threeTexts);
    const { user } = renderAt("/briefing", page);
    const down = screen.getByRole("button", { name: "下移：甲" });
    await user.click(down);
    expect(names()).toEqual(["乙", "甲", "丙"]);
    expect(message()).toBe("“甲”现在是第 2 项，共 3 项");
    expect(screen.getByRole("button", { name: "下移：甲" })).toHaveFocus();
    await user.keyboard("{Enter}{Enter}");
    expect(names()).toEqual(["乙", "丙", "甲"]);
    expect(message()).toBe("“甲”已经在这一头");
  });

  it("removes, with the focus on what follows, and brings back", async () => {
    startWith(threeTexts);
    const { user } = renderAt("/briefing", page);
    await user.click(screen.getByRole("button", { name: "删除：乙" }));
    expect(names()).toEqual(["甲", "丙"]);
    expect(screen.getByRole("heading", { name: /丙/ })).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(names()).toEqual(["甲", "乙", "丙"]);
    await user.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
    expect(names()).toEqual(["甲", "丙"]);
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(names()).toEqual(["甲", "乙", "丙"]);
  });

  it("lets a headline be written, and gives the chart's own back once it is emptied", async () => {
    startWith([newChart("hailing-2017", "applications.outcomes")]);
    const { user } = renderAt("/briefing", page);
    const field = screen.getByRole("textbox", { name: "这一页的标题" });
    expect(field).toHaveValue("70 件申请已答复，各项结果只合计 55 件");
    await user.clear(field);
    expect(field).toHaveValue("");
    await user.type(field, "新标题");
    expect(briefingStore.get().briefing.items).toMatchObject([{ headline: "新标题" }]);
    await user.clear(field);
    await user.tab();
    expect(field).toHaveValue("70 件申请已答复，各项结果只合计 55 件");
  });

  it("puts the ready sentence into the comment, and copies it in both languages", async () => {
    startWith([newNumber("hailing-2017", "application.replied")]);
    const { user } = renderAt("/briefing", page);
    await user.click(screen.getByRole("button", { name: "放进说明" }));
    const sentence = "申请答复数：70 件（附表一 三(三)，第 25 行）。";
    expect(screen.getByRole("textbox", { name: /说明/ })).toHaveValue(sentence);
    const write = vi.spyOn(navigator.clipboard, "writeText");
    await user.click(screen.getByRole("button", { name: "复制英文句子" }));
    expect(write).toHaveBeenCalledWith(
      expect.stringContaining("Applications answered: 70 applications"),
    );
  });

  it("takes a caveat off only after showing what readers will not see", async () => {
    startWith([newChart("hailing-2017", "applications.outcomes")]);
    const { user } = renderAt("/briefing", page);
    const caveat = screen.getByRole("checkbox", { name: /写明年报前后不一致之处（2 处）/ });
    await user.click(caveat);
    expect(caveat).toBeChecked();
    const dialog = screen.getByRole("alertdialog");
    expect(within(dialog).getAllByRole("listitem")[0]).toHaveTextContent("八个分项合计只有 55 件");
    await user.click(within(dialog).getByRole("button", { name: "保留提示" }));
    expect(screen.getByRole("checkbox")).toBeChecked();
    await user.click(screen.getByRole("checkbox"));
    await user.click(screen.getByRole("button", { name: "我知道，去掉提示" }));
    expect(screen.getByRole("checkbox")).not.toBeChecked();
    expect(briefingStore.get().briefing.items).toMatchObject([{ caveat: false }]);
    await user.click(screen.getByRole("checkbox"));
    expect(screen.getByRole("checkbox")).toBeChecked();
  });

  it("speaks the language of the briefing on its pages, whatever the language of the page", async () => {
    startWith([newChart("hailing-2017", "applications.outcomes")], "zh");
    const { user } = renderAt("/en/briefing", page, "en");
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(screen.getByRole("textbox", { name: "Headline of this page" })).toHaveValue(
      "70 applications were answered, but the outcomes listed add up to only 55",
    );
  });

  it("shows every page as a picture with its words", async () => {
    startWith([newText("甲", "乙")]);
    renderAt("/briefing", page);
    await waitFor(() => expect(screen.getAllByRole("img").length).toBeGreaterThan(1));
    await waitFor(() =>
      expect(screen.getAllByRole("img").map((image) => image.getAttribute("alt"))).toContain(
        "甲\n乙",
      ),
    );
  });
});

describe("a briefing that arrives", () => {
  const made = { title: "来的", subtitle: "", locale: "zh" as const, items: [] };
  const arriving = { ...made, items: [{ ...newText("远"), key: 1 }] } as typeof made;

  it("in a link takes the place of the present one, which undo brings back", async () => {
    startWith(threeTexts);
    const { user } = renderAt(`/briefing?lang=zh#b=${briefingCode(arriving)}`, page);
    await waitFor(() => expect(names()).toEqual(["远"]));
    expect(message()).toMatch(/已打开链接里的简报，共 1 项.*撤销/);
    await waitFor(() => expect(address()).toBe("/briefing?lang=zh"));
    await user.click(screen.getByRole("button", { name: "撤销" }));
    expect(names()).toEqual(["甲", "乙", "丙"]);
  });

  it("in a broken link changes nothing and says so", async () => {
    startWith(threeTexts);
    renderAt("/briefing#b=1.broken", page);
    await waitFor(() => expect(message()).toMatch(/链接里的简报读不出来/));
    expect(names()).toEqual(["甲", "乙", "丙"]);
    await waitFor(() => expect(address()).toBe("/briefing"));
  });

  it("as a file is opened, chosen or dropped", async () => {
    startWith(threeTexts);
    const { user, container } = renderAt("/briefing", page);
    const file = new File([briefingFile(arriving)], "好.gongkai.json");
    const input = container.querySelector("input[type=file]");
    if (!(input instanceof HTMLInputElement)) throw new Error("No field for a file.");
    await user.upload(input, file);
    await waitFor(() => expect(names()).toEqual(["远"]));
    expect(message()).toMatch(/已打开 好.gongkai.json，共 1 项/);
  });

  it.each([
    ["{ oops", /没有打开 坏.json：第 1 行不是有效的 JSON.*没有改动/],
    ['{"a": 1}', /没有打开 坏.json：文件开头没有简报的标记.*没有改动/],
    ['{"gongkai": "briefing", "version": 7, "items": []}', /version 是 7/],
  ])("as the bad file %j is refused in words", async (content, text) => {
    startWith(threeTexts);
    const { user, container } = renderAt("/briefing", page);
    const input = container.querySelector("input[type=file]");
    if (!(input instanceof HTMLInputElement)) throw new Error("No field for a file.");
    await user.upload(input, new File([content], "坏.json"));
    await waitFor(() => expect(message()).toMatch(text));
    expect(names()).toEqual(["甲", "乙", "丙"]);
  });

  it("with parts that are not understood says which", async () => {
    const items = [
      { kind: "text", title: "好" },
      { kind: "chart", chart: "no.such" },
    ];
    const content = JSON.stringify({ gongkai: "briefing", version: 1, items });
    const { user, container } = renderAt("/briefing", page);
    const input = container.querySelector("input[type=file]");
    if (!(input instanceof HTMLInputElement)) throw new Error("No field for a file.");
    await user.upload(input, new File([content], "半.json"));
    await waitFor(() => expect(names()).toEqual(["好"]));
    expect(screen.getByRole("alert")).toHaveTextContent("第 2 项：没有编号为“no.such”的图表");
  });
});
