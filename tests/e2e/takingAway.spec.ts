import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const chart = "/charts/applications.outcomes";
const weChat =
  "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 MicroMessenger/8.0.42.2460(0x28002A35) Language/zh_CN";

async function menu(page: Page) {
  await page.getByRole("button", { name: /^导出/ }).first().click();
  await expect(page.getByRole("menu")).toBeVisible();
}

for (const [width, height] of [
  [1366, 657],
  [360, 640],
  [1000, 320],
] as const) {
  test(`the menu of a chart stays in a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "/applications");
    await menu(page);
    for (const step of ["few", "all"]) {
      if (step === "all") await page.getByRole("menuitem", { name: "更多" }).click();
      const last = page.getByRole("menuitem").last();
      await last.scrollIntoViewIfNeeded();
      const box = await page.getByRole("menu").locator("xpath=..").boundingBox();
      if (!box) throw new Error("The menu has no box.");
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const item = await last.boundingBox();
      // The last item is within the box, not floating below it.
      expect((item?.y ?? 0) + (item?.height ?? 0)).toBeLessThanOrEqual(box.y + box.height + 1);
    }
  });
}

test("a picture is shown to be copied by hand without ClipboardItem", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "ClipboardItem"));
  await open(page, chart);
  await menu(page);
  await page.getByRole("menuitem", { name: /^复制图片/ }).click();
  const dialog = page.getByRole("dialog", { name: "手动保存图片" });
  await expect(dialog).toContainText("不支持由网页复制图片");
  const image = dialog.getByRole("img");
  await expect(image).toBeVisible();
  expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1920);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test.describe("within WeChat", () => {
  test.use({ userAgent: weChat, viewport: { width: 360, height: 640 } });

  test("a picture is shown to be pressed, and the way to other files is said", async ({ page }) => {
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    await open(page, chart);
    await menu(page);
    await page.getByRole("menuitem", { name: /PNG/ }).click();
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
    await page.keyboard.press("Escape");
    await menu(page);
    await page.getByRole("menuitem", { name: /Word/ }).click();
    await expect(page.getByRole("dialog", { name: /微信里不能下载/ })).toContainText(
      "在浏览器打开",
    );
    expect(downloads).toBe(0);
    await expect(page.getByText("已保存")).toHaveCount(0);
  });
});

test("the paper of a PNG reaches its edges", async ({ page }) => {
  await open(page, "/embed/review.outcomes");
  await menu(page);
  const arrival = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /PNG/ }).click();
  const png = await readFile(await (await arrival).path());
  const least = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let opacity = 255;
    for (let at = 3; at < data.length; at += 4) opacity = Math.min(opacity, data[at] ?? 0);
    return opacity;
  }, png.toString("base64"));
  expect(least).toBe(255);
});
