import { chromium, expect, test } from "@playwright/test";
import { pagePath } from "../../src/address/paths.ts";
import { pagesOf } from "../../src/pages/topics.ts";
import { charts, hailingForm } from "../fixtures/hailingForm.ts";

test("with scripts switched off every page reads well, and leads to its counterpart", async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  // As a reader switches them off: what only pretends to leaves the page believing that it may.
  const off = "--blink-settings=scriptEnabled=false";
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), off],
  });
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  for (const prefix of ["", "/en"]) {
    for (const id of pagesOf(hailingForm)) {
      await page.goto(`${prefix}${pagePath(id)}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", prefix ? "en" : "zh-CN");
      // The strip of all numbers is drawn when it is asked for, by a script.
      const own = id === "data" ? 0 : charts.filter((chart) => chart.page === id).length;
      await expect(page.locator("[data-chart]")).toHaveCount(own);
      for (const drawing of await page.locator("[data-chart]").all()) {
        await expect(drawing.locator("[data-mark] > *:visible").first()).toBeVisible();
      }
      // What cannot work is not offered.
      for (const name of [/^(导出|Export)/, /^(搜索|Search)/]) {
        await expect(page.getByRole("button", { name })).toHaveCount(0);
      }
      await expect(page.locator("select:visible, input:visible")).toHaveCount(0);
      await expect(page.getByRole("button")).toHaveCount(0);
    }
  }
  await page.goto("/data");
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(148);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/data/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("148");
  await browser.close();
});
