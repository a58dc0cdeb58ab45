import { expect, expectNoAxeViolations, test } from "./support.ts";

test("the start page opens with a title and one heading", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toHaveText(/\S/);
});

test("the start page has no accessibility violation", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("h1")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("an unknown address is answered with the page that says so", async ({ request }) => {
  const start = await (await request.get("/404.html")).text();
  const deep = await request.get("/some/place?year=2017");
  expect(deep.status()).toBe(404);
  expect(await deep.text()).toBe(start);
  expect((await request.get("/assets/missing.js")).status()).toBe(404);
});
