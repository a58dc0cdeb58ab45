import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { outcomesChart } from "../../../src/charts/applications/outcomes.ts";
import { ExportDialog } from "../../../src/charts/frame/ExportDialog.tsx";
import { defaultView } from "../../../src/charts/view.ts";
import { chartFile } from "../../../src/export/chartFile.ts";
import { hailing2017 } from "../../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../../fixtures/browser.ts";
import { renderAt } from "../../fixtures/renderAt.tsx";
import { modelOf } from "../models.ts";

vi.mock("../../../src/export/download.ts", () => ({ download: vi.fn() }));
vi.mock(import("../../../src/export/chartFile.ts"), async (original) => ({
  ...(await original()),
  chartFile: vi.fn(async () => new Blob([])),
}));

fakeBrowser();
beforeEach(() => vi.mocked(chartFile).mockClear());

const chart = {
  definition: outcomesChart,
  source: hailing2017,
  report: hailing2017,
  model: modelOf(outcomesChart),
  view: defaultView(outcomesChart.switches),
  assumption: undefined,
};

async function opened() {
  const { user } = renderAt("/", <ExportDialog chart={chart} onClose={() => undefined} />);
  const dialog = within(await screen.findByRole("dialog"));
  return { user, dialog };
}

describe("the size of a picture", () => {
  it.each(["1e3", "-900", "1600.5", "", "99999", "一千"])(
    "is not changed but refused where it is written as %j",
    async (text) => {
      const { user, dialog } = await opened();
      await user.selectOptions(dialog.getByRole("combobox", { name: "尺寸" }), "free");
      const width = dialog.getByRole("textbox", { name: "宽（像素）" });
      await user.clear(width);
      if (text !== "") await user.type(width, text);
      expect(width).toHaveValue(text);
      expect(width).toBeInvalid();
      expect(width).toHaveAccessibleDescription(/320 至 4000/);
      await user.click(dialog.getByRole("button", { name: "图片 PNG" }));
      expect(chartFile).not.toHaveBeenCalled();
      expect(dialog.getByRole("status")).toHaveTextContent(/320 至 4000/);
      // What has no size is not held up by it.
      await user.click(dialog.getByRole("button", { name: /PPTX/ }));
      expect(chartFile).toHaveBeenCalledWith("pptx", expect.anything());
    },
  );

  it("is taken where it is one", async () => {
    const { user, dialog } = await opened();
    await user.selectOptions(dialog.getByRole("combobox", { name: "尺寸" }), "free");
    const width = dialog.getByRole("textbox", { name: "宽（像素）" });
    await user.clear(width);
    await user.type(width, "１２００");
    expect(width).toBeValid();
    await user.click(dialog.getByRole("button", { name: "图片 PNG" }));
    const [, input] = vi.mocked(chartFile).mock.calls[0] ?? [];
    expect(input?.preset).toMatchObject({ width: 1200, height: 900, unit: "px" });
  });
});

describe("a picture", () => {
  it("can be the drawing alone", async () => {
    const { user, dialog } = await opened();
    await user.click(dialog.getByRole("radio", { name: "只要图形" }));
    await user.click(dialog.getByRole("button", { name: "图片 PNG" }));
    expect(chartFile).toHaveBeenCalledWith("png", expect.objectContaining({ bare: true }));
  });
});
