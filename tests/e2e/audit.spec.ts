import { readFile } from "node:fs/promises";
import { pathIn } from "../../src/address/languagePath.ts";
import { openFramed } from "./otherSite.ts";
import { expect, expectNoAxeViolations, test } from "./support.ts";

for (const [lang, theme] of [
  ["zh", "light"],
  ["en", "dark"],
] as const) {
  test(`the page of checks reads well to everyone (${lang}, ${theme})`, async ({ page }) => {
    await page.goto(pathIn(lang, `/audit?theme=${theme}`));
    await expect(page.locator("[data-finding]").first()).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test("a reader of the applications page learns that outcomes do not add up, why, and where to look", async ({
  page,
}) => {
  await page.goto("/applications");
  const chart = page.locator('[data-chart="applications.outcomes"]');
  await expect(chart).toContainText("申请答复数 70 件，八个分项合计只有 55 件");
  await expect(chart).toContainText("55 + 15 = 70");
  await chart
    .getByRole("link", { name: /查看核对/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/audit\/application\.replied\.sum/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("申请答复数");
});

test("an assumption is drawn, stamped and kept in the address", async ({ page }) => {
  await page.goto("/applications");
  const chart = page.locator('[data-chart="applications.outcomes"]');
  await expect(chart).toContainText("未说明去向");
  await chart.getByRole("link", { name: /假如.*55 件/ }).click();
  await expect(chart.getByRole("heading")).toContainText("若答复数为 55 件");
  await expect(chart.getByText("推演", { exact: true }).first()).toBeVisible();
  await expect(chart).not.toContainText("未说明去向");
  await page.reload();
  await expect(chart).toContainText("据年报推演");
  // A link from before the address was renamed leads to the same.
  await page.goto(page.url().replace("outcomes.assume=", "outcomes.basis="));
  await expect(chart).toContainText("据年报推演");
  await chart.getByRole("link", { name: "回到年报原值" }).first().click();
  await expect(page).not.toHaveURL(/assume|basis/);
});

test("the checks are read at a glance: a line each, by subject, on a desk and on a phone", async ({
  page,
}) => {
  for (const [path, width, height, most] of [
    ["/audit", 1366, 657, 2600],
    ["/audit", 390, 844, 5000],
    ["/en/audit", 1366, 657, 2600],
    ["/en/audit", 390, 844, 5000],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(path);
    await expect(page.locator("[data-finding]").first()).toBeVisible();
    const size = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { scrollHeight, scrollWidth };
    });
    expect(size.scrollHeight).toBeLessThanOrEqual(most);
    expect(size.scrollWidth).toBeLessThanOrEqual(width);
  }
});

test("a finding is opened by keyboard, shows both places, and is given as one tall picture", async ({
  page,
}) => {
  await page.goto("/audit");
  const line = page.locator("summary", {
    has: page.locator('[data-finding="n.review.total.appendix"]'),
  });
  await line.focus();
  await page.keyboard.press("Enter");
  const opened = page.locator("details", { has: line });
  await expect(opened.getByRole("table")).toHaveCount(2);
  await expect(opened.locator("mark")).toHaveText(["3 件", "26 件"]);
  const waiting = page.waitForEvent("download");
  await opened.getByRole("button", { name: "下载长图" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("hailing-2017_n.review.total.appendix_zh.png");
  const bytes = await readFile(await file.path());
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBe(750);
  expect(height).toBeGreaterThan(width);
  await opened.getByRole("link", { name: "单独打开" }).click();
  await expect(page).toHaveURL(/\/audit\/n\.review\.total\.appendix$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("26 件");
});

test("the correction notice is downloaded as a Word document", async ({ page }) => {
  await page.goto("/audit/notice");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载 Word 文档" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("hailing-2017_correction_zh.docx");
  await expect(page.getByText("已交给浏览器：hailing-2017_correction_zh.docx")).toBeVisible();
});

test("a chart in a frame of another site tells its height", async ({ page, baseURL }) => {
  await openFramed(page, `${baseURL}embed/applications.outcomes`);
  await page.waitForFunction(() => Number((window as { height?: unknown }).height) > 300);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-mark]:visible").first()).toBeVisible();
  await expect(frame.getByRole("navigation")).toHaveCount(0);
});

test("the clean view fills the window with the composed picture", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/embed/services.metrics?picture=slide");
  const picture = page.getByRole("img");
  await expect(picture).toBeVisible();
  // It takes the place of the drawing that came with the page.
  await expect
    .poll(() => picture.boundingBox())
    .toEqual(expect.objectContaining({ width: 1280, height: 720 }));
});
