import type { Page } from "@playwright/test";
import { azurite, inks } from "./inks.ts";
import { open } from "./settled.ts";
import { expect, expectOnlyNothingThere, test } from "./support.ts";

const html = (page: Page) => page.locator("html");

const paper = () => getComputedStyle(document.documentElement).backgroundColor;
const light = "rgb(251, 250, 247)";
const dark = "rgb(20, 24, 27)";

test("language and theme are remembered, and the address goes before the memory", async ({
  page,
}) => {
  await open(page, "/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(html(page)).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: /^Appearance/ }).click();
  await expect(page).toHaveURL(/\/en\/\?theme=dark$/);
  await open(page, "/review");
  await expect(page).toHaveURL(/\/en\/review$/);
  await expect(html(page)).toHaveAttribute("lang", "en");
  expect(await page.evaluate(paper)).toBe(dark);
  await open(page, "/review?lang=zh&theme=light");
  await expect(html(page)).toHaveAttribute("lang", "zh-CN");
  expect(await page.evaluate(paper)).toBe(light);
  await open(page, "/review");
  await expect(html(page)).toHaveAttribute("lang", "en");
});

test.describe("a device that lists English only", () => {
  test.use({ locale: "en-GB" });

  test("gets English pages, without a word of Chinese before", async ({ page }) => {
    // Whatever is ever on show, from the first frame on.
    await page.addInitScript(() => {
      const shown: string[] = [];
      Object.assign(window, { shown });
      const look = () => {
        if (!document.body || document.documentElement.style.visibility === "hidden") return;
        shown.push(`${location.pathname} ${document.querySelector("nav")?.textContent ?? ""}`);
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await open(page, "/applications?theme=dark#applications.flow");
    await expect(page).toHaveURL(/\/en\/applications\?theme=dark#applications\.flow$/);
    await expect(html(page)).toHaveAttribute("lang", "en");
    const shown = await page.evaluate(() => Reflect.get(window, "shown") as string[]);
    expect(shown.filter((each) => !each.startsWith("/en/"))).toEqual([]);
    expect(shown.filter((each) => /概览/.test(each))).toEqual([]);
    expect(shown.some((each) => each.includes("Overview"))).toBe(true);
  });

  test("does not hold one up on the way back", async ({ page }) => {
    await open(page, "/en/audit");
    await open(page, "/applications");
    await expect(page).toHaveURL(/\/en\/applications$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/audit$/);
  });

  test("gets Chinese where someone chose it, or where the address asks for it", async ({
    page,
  }) => {
    await open(page, "/review?lang=zh");
    await expect(page).toHaveURL(/\/review\?lang=zh$/);
    await page.getByRole("link", { name: "全部数据", exact: true }).first().click();
    await expect(page).toHaveURL(/\/data\?lang=zh$/);
    await page.reload();
    await expect(html(page)).toHaveAttribute("lang", "zh-CN");
    await open(page, "/en/review?lang=zh&theme=dark");
    await expect(page).toHaveURL(/\/review\?lang=zh&theme=dark$/);
    await open(page, "/review");
    await expect(page).toHaveURL(/\/en\/review$/);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/review$/);
    await expect(page.getByRole("link", { name: "English" })).toBeFocused();
    await open(page, "/data");
    await expect(page).toHaveURL(/\/data$/);
    await expect(html(page)).toHaveAttribute("lang", "zh-CN");
  });

  test("leaves a frame the language of the page around it", async ({ page }) => {
    await open(page, "/embed/applications.outcomes");
    await expect(html(page)).toHaveAttribute("lang", "zh-CN");
    await open(page, "/en/embed/applications.outcomes");
    await expect(html(page)).toHaveAttribute("lang", "en");
  });
});

test("a device that lists Chinese anywhere gets Chinese, unless English was chosen", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "languages", { value: ["en-US", "en", "zh-TW"] });
  });
  await open(page, "/review");
  await expect(page).toHaveURL(/\/review$/);
  await expect(html(page)).toHaveAttribute("lang", "zh-CN");
  await page.evaluate(() => localStorage.setItem("gongkai.lang", "en"));
  await open(page, "/review");
  await expect(page).toHaveURL(/\/en\/review$/);
});

test("an English address is English whatever is remembered", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("gongkai.lang", "zh"));
  await open(page, "/en/review");
  await expect(html(page)).toHaveAttribute("lang", "en");
});

test("an old link that names the language in its query lands on its page", async ({ page }) => {
  await open(page, "/data?q=total&lang=en&theme=dark#top");
  await expect(page).toHaveURL(/\/en\/data\?q=total&theme=dark#top$/);
  await expect(page.getByRole("searchbox").first()).toHaveValue("total");
});

test("the switch keeps the place on the page, and so does the way back", async ({ page }) => {
  await open(page, "/applications?theme=light");
  await page.locator("#applications\\.flow").scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, 400));
  await page.evaluate(() => {
    const link = document.querySelector<HTMLElement>("header a[hreflang=en]");
    link?.focus({ preventScroll: true });
    link?.click();
  });
  await expect(page).toHaveURL(/\/en\/applications\?theme=light$/);
  await expect(page.locator("h1")).toHaveText("Applications");
  // The browser moves with what is read, as the lines above it take another height.
  expect(await page.evaluate(() => Math.abs(scrollY - 400))).toBeLessThan(100);
  await expect(page.getByRole("link", { name: "中文" })).toBeFocused();
  await page.getByRole("link", { name: "All data", exact: true }).first().click();
  await expect(page).toHaveTitle(/^All data/);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText("Applications");
});

test("language and theme changed at once are both kept", async ({ page }) => {
  await open(page, "/applications");
  await page.evaluate(() => {
    (document.querySelector("header button[aria-label^=外观]") as HTMLElement).click();
    (document.querySelector("header a[hreflang=en]") as HTMLElement).click();
  });
  await expect(page).toHaveURL(/\/en\/applications\?theme=dark$/);
  await expect(html(page)).toHaveAttribute("data-theme", "dark");
  await expect(html(page)).toHaveAttribute("lang", "en");
});

test("an address says language and theme, and links keep them", async ({ page }) => {
  await open(page, "/en/?theme=dark");
  await expect(html(page)).toHaveAttribute("data-theme", "dark");
  await page.getByRole("link", { name: "Applications", exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/applications\?theme=dark$/);
  await expect(page.locator("h1")).toHaveText("Applications");
});

test("a link to a chart on a page keeps the language and finds the chart", async ({ page }) => {
  await open(page, "/en/charts/applications.flow");
  await page.getByRole("link", { name: /^Back to/ }).click();
  await expect(html(page)).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/en\/applications#applications\.flow$/);
  await expect(page.locator('[data-chart="applications.flow"]')).toBeInViewport();
});

test.describe("a device in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("gets the dark theme until someone chooses", async ({ page }) => {
    await open(page, "/applications");
    expect(await page.evaluate(paper)).toBe(dark);
    expect(await page.evaluate(inks)).toContain(azurite.dark);
    await page.getByRole("button", { name: /^外观/ }).click();
    await expect.poll(() => page.evaluate(paper)).toBe(light);
    const inked = await page.evaluate(inks);
    expect(inked).toContain(azurite.light);
    expect(inked).not.toContain(azurite.dark);
  });
});

test("a change of the device's theme is followed at once", async ({ page }) => {
  await open(page, "/applications");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => page.evaluate(paper)).toBe(dark);
  expect(await page.evaluate(inks)).toContain(azurite.dark);
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/applications");
  await page.locator("header dl button").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => Number(each.effect?.getComputedTiming().duration ?? 0) > 10)
      .map((each) => (each.effect as KeyframeEffect | null)?.target?.className),
  );
  expect(moving).toEqual([]);
});

test("with forced colours everything stays there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/applications");
  await expect(page.locator("[data-mark]:visible").first()).toBeVisible();
  await page.locator('[data-mark="application.replied.granted"]:visible').first().click();
  await expect(page.getByRole("dialog")).toContainText("17 件");
});

test("a page, a chart and a check that are not there are said to be missing", async ({
  page,
  complaints,
}) => {
  for (const path of ["/no/such/page", "/charts/nothing", "/charts/constructor"]) {
    for (const root of ["", "/en"]) {
      await page.goto(root + path);
      await expect(page).toHaveTitle(/404/);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("main").getByRole("link")).toHaveAttribute("href", `${root}/`);
    }
  }
  expectOnlyNothingThere(complaints);
});

test("without storage the product works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page, "/applications");
  await page.getByRole("link", { name: "English" }).click();
  await expect(html(page)).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/applications\?lang=zh$/);
});
