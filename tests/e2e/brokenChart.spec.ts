import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const broken = "applications.arrival";

test("a chart that throws is named and can be tried again; the others and the page live on", async ({
  page,
  complaints,
}) => {
  // The chart measures its room; where that throws, it throws while it is being shown.
  await page.addInitScript((id) => {
    Object.assign(window, { outOfOrder: true });
    const observe = ResizeObserver.prototype.observe;
    ResizeObserver.prototype.observe = function (element, options) {
      if (Reflect.get(window, "outOfOrder") && element.closest(`[data-chart="${id}"]`)) {
        throw new Error("out of order");
      }
      observe.call(this, element, options);
    };
  }, broken);
  // Alive first: a pointer that stands still before has told it nothing.
  await open(page, "/applications");
  const frame = page.locator(`[data-chart="${broken}"]`);
  // What came with the page is a picture; the live chart is loaded when it is approached.
  await frame.scrollIntoViewIfNeeded();
  await frame.hover();
  await expect(frame).toHaveRole("alert");
  await expect(frame).toContainText("申请方式”这张图没有画出来");
  const others = page.locator(`[data-chart]:not([data-chart="${broken}"])`);
  await expect(others).toHaveCount(4);
  for (const other of await others.all()) {
    await expect(other.locator("[data-mark]").first()).toBeAttached();
  }
  await page.locator("main dl button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  // The picture is there again, and the live chart fails again.
  await frame.getByRole("button").click();
  await expect(frame).toHaveRole("figure");
  await frame.hover();
  await expect(frame).toHaveRole("alert");
  await page.evaluate(() => Object.assign(window, { outOfOrder: false }));
  await frame.getByRole("button").click();
  await expect(frame.locator("[data-mark]").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);

  // The console hears of it, for whoever repairs it, and of nothing else.
  expect(complaints.filter((each) => !each.includes("out of order"))).toEqual([]);
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
  await open(page, "/review");
});
