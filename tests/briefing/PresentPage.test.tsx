import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { newText } from "../../src/briefing/basket/newItem.ts";
import { PresentPage } from "../../src/pages/PresentPage.tsx";
import { hailing2017 } from "../../src/reports/hailing-2017/report.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { address, inQuery, renderAt } from "../fixtures/renderAt.tsx";
import { startWith } from "./startWith.ts";

fakeBrowser();
beforeEach(() => startWith(["甲", "乙", "丙"].map((title) => newText(title))));

const page = <PresentPage report={hailing2017} />;

function said() {
  return screen.getByRole("status").textContent;
}

describe("presenting", () => {
  it("follows the keys of a keyboard and of a remote control, and stops at both ends", async () => {
    const { user } = renderAt("/briefing/present", page);
    expect(said()).toMatch(/^第 1 页，共 4 页/);
    const steps: readonly (readonly [string, number])[] = [
      ["{ArrowRight}", 2],
      [" ", 3],
      ["{PageDown}", 4],
      ["{ArrowDown}", 4],
      ["{ArrowLeft}", 3],
      ["{PageUp}", 2],
      ["{Home}", 1],
      ["{ArrowUp}", 1],
      ["{End}", 4],
    ];
    for (const [key, place] of steps) {
      await user.keyboard(key);
      expect([key, said()?.match(/\d/)?.[0]]).toEqual([key, String(place)]);
    }
    expect(said()).toBe("第 4 页，共 4 页；丙");
    expect(inQuery("page")).toBe("4");
  });

  it("turns pages by its buttons, and ends by button or escape", async () => {
    const { user } = renderAt("/briefing/present?lang=zh&page=2", page);
    await user.click(screen.getByRole("button", { name: "下一页" }));
    expect(said()).toMatch(/^第 3 页/);
    await user.click(screen.getByRole("button", { name: "上一页" }));
    expect(said()).toMatch(/^第 2 页/);
    await user.keyboard("{Escape}");
    expect(address()).toBe("/briefing?lang=zh");
  });

  it("opens at the page that the address names, or the nearest", () => {
    renderAt("/briefing/present?page=99", page);
    expect(said()).toMatch(/^第 4 页/);
  });

  it("says that there is nothing to present, and leads back", () => {
    startWith([]);
    renderAt("/briefing/present", page);
    expect(screen.getByRole("link", { name: "回到简报" })).toHaveAttribute("href", "/briefing");
  });
});
