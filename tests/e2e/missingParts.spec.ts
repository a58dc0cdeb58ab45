import type { Page, Route } from "@playwright/test";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

// What has been kept for use without a network does not go missing; these are visits without that.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error("not allowed here"));
  }),
);

const searchPart = "**/assets/ProductSearch-*.js";

/** Answers a part as a network or a server would that does not have it, the first few times. */
async function withhold(
  page: Page,
  part: string,
  { times = Number.POSITIVE_INFINITY, how = (route: Route) => route.abort("failed") } = {},
): Promise<{ asked: number }> {
  const count = { asked: 0 };
  await page.route(part, (route) => {
    count.asked += 1;
    return count.asked <= times ? how(route) : route.continue();
  });
  return count;
}

/** The console is told of a request that failed, and of the part that is missing for it. */
function expectOnlyNetworkNews(complaints: string[]): void {
  const others = complaints.filter(
    (each) => !/Failed to load resource|PartMissing|net::ERR_FAILED|^404: .*\/assets\//.test(each),
  );
  expect(others).toEqual([]);
  complaints.length = 0;
}

const offer = (page: Page) => page.getByRole("alert").filter({ hasText: "没有载入" });

test("a part that fails once is asked for again, and nobody hears of it", async ({
  page,
  complaints,
}) => {
  const count = await withhold(page, searchPart, { times: 1 });
  await open(page, "/");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  expect(count.asked).toBe(2);
  expectOnlyNetworkNews(complaints);
});

test("a part that a new version has taken away: an offer, and a reload that loses nothing", async ({
  page,
  complaints,
}) => {
  await open(page, "/charts/applications.outcomes?applications.outcomes=sort.size&theme=dark");
  const frame = page.locator('[data-chart="applications.outcomes"]');
  await frame.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "加入简报" }).click();
  await expect(page.getByRole("link", { name: "简报（1）" })).toBeVisible();
  const gone = (route: Route) => route.fulfill({ status: 404, body: "404" });
  await withhold(page, "**/assets/ObservationCard-*.js", { how: gone });

  await frame.locator('[data-mark="application.replied.granted"]').click();
  await expect(offer(page)).toContainText("重新载入不会丢东西");
  await page.unroute("**/assets/ObservationCard-*.js");
  await expect(page.locator("[data-mark]").first()).toBeVisible();
  await offer(page).getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByRole("dialog")).toContainText("17 件");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expectOnlyNetworkNews(complaints);

  await withhold(page, "**/assets/chartFile-*.js", { how: gone });
  await frame.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "图片 SVG" }).click();
  await expect(offer(page)).toBeVisible();
  await expect(frame.getByRole("status").first()).toContainText("没能生成文件：所需的部分没有载入");
  const address = page.url();
  await page.unroute("**/assets/chartFile-*.js");
  await offer(page).getByRole("button", { name: "重新载入" }).click();
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator("[data-mark]").first()).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("link", { name: "简报（1）" })).toBeVisible();
  const arrival = page.waitForEvent("download");
  await frame.getByRole("button", { name: /^导出/ }).click();
  await page.getByRole("menuitem", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "图片 SVG" }).click();
  expect((await arrival).suggestedFilename()).toMatch(/\.svg$/);
  expectOnlyNetworkNews(complaints);
});

test("a page that does not arrive leaves the rest of the product standing", async ({
  page,
  complaints,
}) => {
  await withhold(page, "**/assets/BriefingPage-*.js");
  await open(page, "/");
  await page.getByRole("link", { name: /^简报/ }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("没有载入");
  await page.getByRole("navigation").first().getByRole("link", { name: "全部数据" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.unroute("**/assets/BriefingPage-*.js");
  await page.getByRole("link", { name: /^简报/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expectOnlyNetworkNews(complaints);
});

test("a briefing in a link waits in the address until its reader is there", async ({
  page,
  complaints,
}) => {
  await withhold(page, "**/assets/briefingLink-*.js");
  await page.goto("/briefing#b=1.i44FAA");
  await expect(page.getByText("重新载入本页就会打开它")).toBeVisible();
  expect(page.url()).toContain("#b=1.i44FAA");
  await page.unroute("**/assets/briefingLink-*.js");
  await offer(page).getByRole("button", { name: "重新载入" }).click();
  await expect.poll(() => page.url()).not.toContain("#b=");
  expectOnlyNetworkNews(complaints);
});

test("on a slow network something says that it is coming, and nothing jumps", async ({ page }) => {
  const slowly = async (route: Route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  };
  await page.route("**/assets/BriefingPage-*.js", slowly);
  await page.route(searchPart, slowly);
  await open(page, "/");
  await page.evaluate(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) {
        const shift = each as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) moved.push(shift.value);
      }
    }).observe({ type: "layout-shift" });
  });
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("status").filter({ hasText: "正在载入" })).toBeVisible();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "正在载入" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /^简报/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "正在载入" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
  expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.05);
});

test("with the network lost, what is there goes on working and what is not says so", async ({
  page,
  context,
  complaints,
}) => {
  await open(page, "/applications");
  await context.setOffline(true);
  await page.getByRole("navigation").first().getByRole("link", { name: "年报" }).click();
  await expect(page).toHaveTitle(/年报/);
  await page.keyboard.press("Control+k");
  await expect(offer(page)).toBeVisible();
  await offer(page).getByRole("button", { name: "关闭" }).click();
  await expect(offer(page)).toHaveCount(0);
  await context.setOffline(false);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED/.test(each)),
  );
  expectOnlyNetworkNews(complaints);
});

test.describe("figures of another report that do not arrive", () => {
  const figures = "**/assets/pingtan-2025-*.js";

  test("are said to be missing, asked for twice and no more, and the way back is open", async ({
    page,
    complaints,
  }) => {
    const count = await withhold(page, figures);
    await open(page, "/reports");
    await page.getByRole("link", { name: "平潭综合实验区 2025 年" }).click();
    await expect(offer(page)).toBeVisible();
    await page.waitForTimeout(2500);
    expect(count.asked).toBe(2);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("全部年报");
    await expect(offer(page)).toHaveCount(0);
    expectOnlyNetworkNews(complaints);
  });

  test("leave a page that came finished as it is, and a reload is offered", async ({
    page,
    complaints,
  }) => {
    await withhold(page, figures);
    await page.goto("/r/pingtan-2025/review");
    const before = await page.getByRole("heading", { level: 2 }).first().textContent();
    await page.mouse.move(300, 300);
    await expect(offer(page)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(before ?? "");
    expectOnlyNetworkNews(complaints);
  });
});

test("without the names of the other reports a page in another report says what is missing", async ({
  page,
  complaints,
}) => {
  const count = await withhold(page, "**/assets/heads-*.js");
  await page.goto("/r/pingtan-2025/charts/disclosure.documents");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("规范性文件");
  await page.waitForTimeout(2500);
  expect(count.asked).toBe(2);
  expectOnlyNetworkNews(complaints);
});
