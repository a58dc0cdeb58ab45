import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

for (const [path, own] of [
  ["/index.html", "/"],
  ["/data/index.html", "/data/"],
  ["/en/index.html?theme=dark", "/en/?theme=dark"],
] as const) {
  test(`${path} is the page that it is the file of, and stays it`, async ({ page, baseURL }) => {
    await open(page, path);
    await expect(page).toHaveURL(new URL(own, baseURL).href);
    await expect(page).not.toHaveTitle(/404/);
  });
}

for (const [path, part] of [
  ["/data", "DataPage"],
  ["/audit", "AuditPage"],
  ["/briefing", "BriefingPage"],
] as const) {
  test(`${path} stands although its program is refused`, async ({ page, complaints }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new Error("not allowed here"));
    });
    await page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 403, body: "" }));
    await page.goto(path);
    const headline = await page.locator("h1").textContent();
    await page.mouse.move(300, 300);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("alert").filter({ hasText: "没有载入" })).toBeVisible({
      // It is asked for once more before it is given up.
      timeout: 15_000,
    });
    await expect(page.locator("h1")).toHaveText(headline ?? "");
    await expect(page.locator("main")).not.toContainText("再试一次");
    const others = complaints.filter((each) => !/Failed to load resource|^403: /.test(each));
    expect(others).toEqual([]);
    complaints.length = 0;
  });
}

test("in a browser too old for the program the page stays, and one sentence says why the rest is missing", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(String.prototype, "replaceAll"));
  for (const [path, sentence] of [
    ["/data?lang=zh", "此浏览器版本过旧，本页的功能需要 Chromium 86"],
    ["/en/data", "This browser is too old for all that this page can do"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("alert").first()).toContainText(sentence);
    await expect(page.locator("h1")).toBeVisible();
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(140);
    await expect(page.getByRole("button")).toHaveCount(0);
    expect(await page.locator("link[rel=modulepreload]").count()).toBe(0);
  }
});

test("the server says of an address that there is nothing, with the page that says so", async ({
  request,
}) => {
  const answer = await request.get("/no/such/page");
  expect(answer.status()).toBe(404);
  expect(answer.headers()["content-type"]).toContain("text/html");
  expect(await answer.text()).toContain('id="root"');
});

test("what a chart in a frame leads to opens outside of it", async ({ page, context, baseURL }) => {
  await page.goto("/embed/applications.outcomes");
  expect(await page.locator("base").getAttribute("target")).toBe("_blank");
  const link = page.locator("main a[href]").first();
  if ((await link.count()) === 0) return;
  const [opened] = await Promise.all([context.waitForEvent("page"), link.click()]);
  expect(opened.url()).toContain(new URL(baseURL ?? "").origin);
  await expect(page).toHaveURL(/\/embed\//);
});
