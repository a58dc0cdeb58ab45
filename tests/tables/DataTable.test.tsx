import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { allStates } from "./sampleReport.ts";
import { address, column, names, showDataTable } from "./showDataTable.tsx";

vi.setConfig({ testTimeout: 20_000 });

const count = () =>
  screen.getByText(/^(共|筛选出) \d+ 行|^\d+( of \d+)? rows/, { selector: "[role=status]" });

describe("the page", () => {
  it("opens with what is in it, and shows every observation", () => {
    showDataTable();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("148 项数据，项项注明出处");
    expect(count()).toHaveTextContent("共 148 行");
    expect(names()).toHaveLength(148);
    expect(screen.getByRole("table")).toHaveAccessibleName(/泰州市海陵区 2017 年.*148 行/);
  });

  it("speaks English, and has the Chinese name as a column", () => {
    showDataTable("?cols=value,zh&q=by mail", { locale: "en" });
    expect(screen.getByRole("columnheader", { name: "Chinese name" })).toBeVisible();
    expect(column("Chinese name")).toContain("信函申请数");
    expect(count()).toHaveTextContent("3 of 148 rows");
  });

  it("shows no name twice: the column of the page's own language stays away", () => {
    showDataTable("?cols=value,zh");
    expect(screen.queryByRole("columnheader", { name: "中文名称" })).toBeNull();
  });

  it("never lets a cell without a number look like zero", () => {
    showDataTable("?section=appendix.1.2", { report: allStates });
    expect(column("数值")).toEqual(["空白", "10,732", "不适用", "无法辨读：15O0", "推算60 至 65"]);
  });

  it("opens the card of a number", async () => {
    const user = showDataTable("?q=律师");
    await user.click(screen.getAllByRole("button", { name: /律师.*查看出处/ })[0] as HTMLElement);
    expect(address()).toContain("card=source.citizen.lawyer");
    expect(address()).toContain("q=律师");
  });

  it("tells a contradiction beside the number, and only these when asked", async () => {
    const user = showDataTable("?section=appendix.3");
    const row = screen.getByRole("rowheader", { name: /申请答复数/ }).closest("tr") as HTMLElement;
    expect(within(row).getByText(/70 件.*55 件/)).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /只看年报前后不一致的数/ }));
    expect(address()).toContain("flag=contradiction");
    expect(column("核对")).not.toContain("");
  });
});

describe("the tree", () => {
  it("closes and opens by a button that says so", async () => {
    const user = showDataTable();
    const section = screen.getByRole("button", { name: "三 依申请公开情况" });
    expect(section).toHaveAttribute("aria-expanded", "true");
    await user.click(section);
    expect(section).toHaveAttribute("aria-expanded", "false");
    expect(address()).toBe("?closed=appendix.3");
    expect(screen.queryByRole("rowheader", { name: /^收到申请数/ })).toBeNull();
    expect(count()).toHaveTextContent("共 148 行；33 行收起未显示");
    section.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("rowheader", { name: /^收到申请数/ })).toBeVisible();
    expect(address()).toBe("");
  });

  it("closes an indicator over its parts", async () => {
    const user = showDataTable("?section=appendix.3");
    await user.click(screen.getByRole("button", { name: "不同意公开答复数：下级各行" }));
    expect(names()).not.toContain("涉及个人隐私");
    expect(names()).toContain("不同意公开答复数");
  });

  it("closes and opens all", async () => {
    const user = showDataTable();
    await user.click(screen.getByRole("button", { name: "全部收起" }));
    expect(address()).toBe("?open=none");
    expect(names()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "三 依申请公开情况" }));
    expect(address()).toBe("?open=appendix.3");
    expect(names()).toEqual(["收到申请数", "申请办结数", "申请答复数"]);
    await user.click(screen.getByRole("button", { name: "全部展开" }));
    expect(names()).toHaveLength(148);
  });

  it("keeps what stands above a match, dimmed and without a box to tick", () => {
    showDataTable("?q=涉及个人隐私");
    expect(names().map((name) => name.replace(/（.*）/, ""))).toEqual([
      "申请答复数",
      "不同意公开答复数",
      "涉及个人隐私",
    ]);
    expect(screen.getAllByRole("checkbox", { name: /^选择：/ })).toHaveLength(1);
    expect(screen.getAllByText(/不在筛选结果中/)).toHaveLength(2);
  });

  it("opens what was closed when a filter is set", async () => {
    const user = showDataTable("?open=none");
    await user.selectOptions(screen.getByRole("combobox", { name: "单位" }), "Mbps");
    expect(address()).toBe("?unit=Mbps");
    expect(names()).toHaveLength(4);
  });
});

describe("sorting", () => {
  it("goes round: most first, least first, and back to the form", async () => {
    const user = showDataTable("?section=appendix.1.2", { report: allStates });
    const head = screen.getByRole("columnheader", { name: "数值" });
    const button = within(head).getByRole("button");
    expect(head).toHaveAttribute("aria-sort", "none");

    await user.click(button);
    expect(head).toHaveAttribute("aria-sort", "descending");
    expect(address()).toContain("sort=-value");
    expect(screen.getByText(/按“数值”从大到小排成一列/)).toBeVisible();
    expect(column("数值").slice(0, 2)).toEqual(["10,732", "推算60 至 65"]);

    await user.click(button);
    expect(head).toHaveAttribute("aria-sort", "ascending");
    // What has no number comes last either way, in the order of the form.
    expect(column("数值")).toEqual(["推算60 至 65", "10,732", "空白", "不适用", "无法辨读：15O0"]);

    await user.click(button);
    expect(head).toHaveAttribute("aria-sort", "none");
    expect(address()).toBe("?section=appendix.1.2");
  });

  it("flattens the tree, and each row says where it belongs", async () => {
    const user = showDataTable("?sort=-value&unit=件");
    expect(screen.queryByRole("button", { name: "三 依申请公开情况" })).toBeNull();
    expect(
      screen.getByRole("rowheader", { name: /三 依申请公开情况 › 收到申请数.*当面申请数/ }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "恢复表式次序" }));
    expect(screen.getByRole("button", { name: "三 依申请公开情况" })).toBeVisible();
  });

  it("puts the gravest contradictions first, and Chinese names by their pinyin", async () => {
    const user = showDataTable("?section=appendix.1.2");
    await user.click(screen.getByRole("button", { name: "核对" }));
    expect(column("数值")).toEqual(["10,732", "1,043", "125", "1,500", "65"]);
    await user.click(screen.getByRole("button", { name: "指标" }));
    expect(column("数值")).toEqual(["65", "125", "10,732", "1,043", "1,500"]);
  });
});

describe("filtering", () => {
  it.each([
    ["Chinese", "律师", 3],
    ["English", "lawyers", 3],
    ["pinyin", "lvshi", 3],
  ])("finds by %s", async (_, text, n) => {
    const user = showDataTable();
    await user.type(screen.getByRole("searchbox", { name: "查找" }), text);
    expect(count()).toHaveTextContent(`筛选出 ${n} 行，共 148 行`);
    await waitFor(() => expect(address()).toBe(`?q=${text}`));
  });

  it("keeps to the subject that the navigation names", async () => {
    const user = showDataTable();
    await user.selectOptions(screen.getByRole("combobox", { name: "栏目" }), "applications");
    expect(address()).toContain("topic=applications");
    expect(names()).toEqual(expect.arrayContaining(["收到申请数", "公民"]));
    expect(names()).not.toContain("行政复议数量");
  });

  it("says what is wrong with a range, keeps what was typed, and filters by the rest", async () => {
    const user = showDataTable("?section=appendix.1.2");
    const min = screen.getByRole("textbox", { name: "最小值" });
    await user.type(min, "many");
    expect(await screen.findByText(/最小值“many”不是数字/)).toBeVisible();
    expect(min).toBeInvalid();
    expect(min).toHaveAccessibleDescription(/最小值“many”不是数字/);
    expect(min).toHaveValue("many");
    expect(count()).toHaveTextContent("筛选出 5 行");

    await user.clear(min);
    await user.type(min, "1,000");
    await waitFor(() => expect(address()).toContain("min=1000"));
    expect(min).toHaveValue("1,000");
    expect(count()).toHaveTextContent("筛选出 3 行");
    expect(screen.queryByText(/不是数字/)).toBeNull();

    await user.type(screen.getByRole("textbox", { name: "最大值" }), "5");
    expect(await screen.findByText(/最小值 1,000 大于最大值 5/)).toBeVisible();
    expect(await screen.findByText(/没有符合条件的行/)).toBeVisible();
  });

  it("clears everything at once, also what could not be read", async () => {
    const user = showDataTable("?unit=件&source=prose");
    await user.type(screen.getByRole("textbox", { name: "最大值" }), "x");
    await user.type(screen.getByRole("searchbox"), "申请");
    await user.click(screen.getByRole("button", { name: "清除筛选" }));
    expect(address()).toBe("");
    expect(screen.getByRole("textbox", { name: "最大值" })).toHaveValue("");
    expect(screen.getByRole("searchbox")).toHaveValue("");
    expect(count()).toHaveTextContent("共 148 行");
  });

  it("adds up what it may, and says why it does not", async () => {
    const user = showDataTable("?section=appendix.1.2");
    const foot = within(screen.getByRole("table").querySelector("tfoot") as HTMLElement);
    expect(foot.getByRole("rowheader", { name: /合计.*推算/ })).toBeVisible();
    expect(foot.getByText("13,465")).toBeVisible();
    expect(foot.getByText(/5 行相加.*125 \+ 10,732 \+ 1,043 \+ 1,500 \+ 65/)).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "表式位置" }), "appendix.1");
    expect(foot.getByText("不合计")).toBeVisible();
    expect(foot.getByText(/单位不同（条和件）/)).toBeVisible();
  });
});
