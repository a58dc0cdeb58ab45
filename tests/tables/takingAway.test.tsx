import { screen, waitFor, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { download } from "../../src/export/download.ts";
import { presentByHand, putByHandAway } from "../../src/ui/byHand.ts";
import { names, showDataTable } from "./showDataTable.tsx";

vi.setConfig({ testTimeout: 20_000 });
vi.mock("../../src/export/download.ts", () => ({ download: vi.fn() }));

const box = (label: string) => screen.getByRole("checkbox", { name: `选择：${label}` });
const clipboard = () => navigator.clipboard.readText();

/** jsdom has a clipboard only by courtesy of user-event, and no items to put on it. */
class ClipboardItemStandIn {
  constructor(private readonly parts: Readonly<Record<string, Blob>>) {}
  get types() {
    return Object.keys(this.parts);
  }
  async getType(type: string) {
    return this.parts[type];
  }
}

beforeEach(() => {
  vi.mocked(download).mockClear();
  vi.stubGlobal("ClipboardItem", ClipboardItemStandIn);
});

describe("selecting", () => {
  it("is by row, by range with shift, and all that is filtered", async () => {
    const user = showDataTable("?section=appendix.1.2");
    const all = screen.getByRole("checkbox", { name: "选择筛选出的全部 5 行" });
    await user.click(box("政府公报公开政府信息数"));
    expect(screen.getByText("已选 1 行")).toBeVisible();
    expect(all).toBePartiallyChecked();
    await user.keyboard("{Shift>}");
    await user.click(box("政务微博公开政府信息数"));
    await user.keyboard("{/Shift}");
    expect(screen.getByText("已选 3 行")).toBeVisible();
    await user.click(all);
    expect(screen.getByText("已选 5 行")).toBeVisible();
    expect(all).toBeChecked();
    await user.click(all);
    expect(screen.queryByText(/已选/)).toBeNull();
  });

  it("by range leaves out what a filter hides in between", async () => {
    const user = showDataTable("?section=appendix.1.2&min=1000");
    const [first] = names();
    const last = names()[names().length - 1];
    await user.click(box(first ?? ""));
    await user.keyboard("{Shift>}");
    await user.click(box(last ?? ""));
    await user.keyboard("{/Shift}");
    expect(screen.getByText("已选 3 行")).toBeVisible();
  });

  it("outlasts a filter, says so, and can be undone", async () => {
    const user = showDataTable("?section=appendix.1.2");
    await user.click(box("政府公报公开政府信息数"));
    await user.selectOptions(screen.getByRole("combobox", { name: "表式位置" }), "appendix.8");
    expect(screen.getByText("已选 1 行，其中 1 行不在筛选结果中")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "取消选择" }));
    expect(screen.queryByText(/已选/)).toBeNull();
  });

  it("works from the keyboard", async () => {
    const user = showDataTable("?section=appendix.8");
    box("依申请公开信息收取的费用").focus();
    await user.keyboard(" ");
    expect(screen.getByText("已选 1 行")).toBeVisible();
  });
});

describe("copying", () => {
  it("takes all that is filtered, in the order shown", async () => {
    const user = showDataTable("?section=appendix.1.2&sort=-value&cols=value,unit");
    await user.click(screen.getByRole("button", { name: "复制 5 行" }));
    expect(await screen.findByText(/已复制 5 行/)).toBeVisible();
    const lines = (await clipboard()).split("\n");
    expect(lines[0]).toBe("指标\t数值\t单位");
    expect(lines[1]).toBe("政府网站公开政府信息数\t10732\t条");
    expect(lines.slice(1).map((line) => line.split("\t")[1])).toEqual([
      ...["10732", "1500", "1043", "125", "65"],
    ]);
  });

  it("takes what is selected if anything is", async () => {
    const user = showDataTable("?section=appendix.1.2&cols=value");
    await user.click(box("其他方式公开政府信息数"));
    await user.click(screen.getByRole("button", { name: "复制所选 1 行" }));
    expect(await screen.findByText(/已复制 1 行/)).toBeVisible();
    expect(await clipboard()).toBe("指标\t数值\n其他方式公开政府信息数\t65");
  });

  it("says that it is to be copied by hand where the browser refuses", async () => {
    const user = showDataTable("?section=appendix.8&cols=value");
    vi.spyOn(navigator.clipboard, "write").mockRejectedValueOnce(new Error("denied"));
    await user.click(screen.getByRole("button", { name: "复制 1 行" }));
    expect(await screen.findByText(/浏览器不允许自动复制/)).toBeVisible();
    expect(presentByHand()).toEqual({
      kind: "text",
      text: "指标\t数值\n依申请公开信息收取的费用\t0",
    });
    putByHandAway();
  });
});

describe("downloading", () => {
  it("gives the filtered rows as CSV in the language of the page, with what contradicts them", async () => {
    const user = showDataTable("?section=appendix.1.2&sort=-value");
    await user.click(screen.getByRole("button", { name: "下载 CSV（5 行）" }));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, blob] = vi.mocked(download).mock.calls[0] ?? [];
    expect(name).toBe("泰州市海陵区2017_数据表-5项.csv");
    expect(await screen.findByText("已交给浏览器：泰州市海陵区2017_数据表-5项.csv")).toBeVisible();
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split("\r\n");
    // The head, five rows, and nothing behind the end of the last line.
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe("指标,数值,单位,状态,出处,前后不一致,编号,指标标识");
    expect(lines[1]).toMatch(/,10732,条,原文数值,.*多于“主动公开政府信息数”.*,channel\.website$/);
    expect(lines[6]).toBe("");
  });

  it("gives the filtered rows as JSON, as they are", async () => {
    const user = showDataTable("?section=appendix.1.2&sort=-value");
    await user.click(screen.getByRole("button", { name: "JSON" }));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, blob] = vi.mocked(download).mock.calls[0] ?? [];
    expect(name).toBe("泰州市海陵区2017_数据表-5项.json");
    const { observations } = JSON.parse((await blob?.text()) ?? "{}");
    expect(observations.map((each: { value: number }) => each.value)).toEqual([
      10732, 1500, 1043, 125, 65,
    ]);
  });

  it("gives the filtered rows as a workbook", async () => {
    const user = showDataTable("?section=appendix.1.2");
    await user.click(screen.getByRole("button", { name: "Excel（附核对算式）" }));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, blob] = vi.mocked(download).mock.calls[0] ?? [];
    expect(name).toBe("泰州市海陵区2017_数据表-5项.xlsx");
    const parts = unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(parts)).toContain("xl/workbook.xml");
  });

  it("has nothing to give where nothing is left", async () => {
    const user = showDataTable("?q=没有这样的指标");
    await user.click(screen.getByRole("button", { name: "下载 CSV（0 行）" }));
    await user.click(screen.getByRole("button", { name: "复制 0 行" }));
    expect(download).not.toHaveBeenCalled();
    expect(names()).toEqual([]);
  });
});

describe("the columns", () => {
  const heads = () =>
    within(screen.getByRole("table"))
      .getAllByRole("columnheader")
      .map((head) => head.textContent);

  it("are chosen and moved by buttons, and the address keeps them", async () => {
    const user = showDataTable("?section=appendix.8");
    expect(heads()).toEqual(["指标", "数值", "单位", "核对", "出处", "口径"]);
    await user.click(screen.getByRole("button", { name: "列" }));
    const panel = within(await screen.findByRole("dialog", { name: "选择各列和次序" }));
    await user.click(panel.getByRole("checkbox", { name: "核对" }));
    await user.click(panel.getByRole("checkbox", { name: "编号" }));
    const up = panel.getByRole("button", { name: "把“编号”前移" });
    up.focus();
    await user.keyboard("{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}");
    // The focus stays where it was, also at the end of the way.
    expect(up).toHaveFocus();
    expect(panel.getByText("“编号”现在是第 2 列")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(heads()).toEqual(["指标", "编号", "数值", "单位", "出处", "口径"]);
  });

  it("can be taken away altogether, and brought back", async () => {
    const user = showDataTable("?section=appendix.8&cols=none");
    expect(heads()).toEqual(["指标"]);
    await user.click(screen.getByRole("button", { name: "列" }));
    await user.click(await screen.findByRole("button", { name: "恢复默认各列" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(heads()).toHaveLength(6);
  });

  it("stand closer where someone wants more rows on a screen", async () => {
    const user = showDataTable("?section=appendix.8");
    await user.click(screen.getByRole("radio", { name: "紧凑" }));
    expect(screen.getByRole("region", { name: "数据表" })).toHaveAttribute(
      "data-density",
      "compact",
    );
  });
});
