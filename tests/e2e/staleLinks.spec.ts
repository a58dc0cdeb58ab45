import type { Page } from "@playwright/test";
import { open } from "./settled.ts";
import { expect, test } from "./support.ts";

const notice = (page: Page) => page.getByRole("status").filter({ hasText: "本站不认识" });

/** Each with what it asks for in vain. */
const stale: readonly (readonly [address: string, ...ignored: string[]])[] = [
  [
    "/charts/applications.outcomes?applications.outcomes=sort.size_show.song&theme=pink",
    "theme=pink",
    "applications.outcomes=show.song",
  ],
  ["/applications?applications.outcomes.basis=moon", "applications.outcomes.basis=moon"],
  ["/applications?applications.retired=sort.size", "applications.retired=sort.size"],
  ["/review#review.retired", "#=review.retired"],
  ["/data?section=appendix.99&q=申请&cols=value,beauty", "section=appendix.99", "cols=beauty"],
  ["/audit?mark=contradiction&kind=song", "kind=song"],
  ["/review?card=no.such.number", "card=no.such.number"],
];

for (const [address, ...ignored] of stale) {
  test(`a link that asks for what there is not says so: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(notice(page).locator("code")).toHaveText(ignored);
    await notice(page).getByRole("button", { name: "知道了" }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(page.locator("h1")).toBeVisible();
  });
}

test("what a link asks for and there is, is done; what others hang on it is no news", async ({
  page,
}) => {
  await open(page, "/data?q=申请&section=appendix.3&utm_source=x&from=timeline#wechat_redirect");
  await expect(page.getByRole("searchbox").first()).toHaveValue("申请");
  await expect(notice(page)).toHaveCount(0);
});

test("what is ignored is told of one page only, and again in the language of the reader", async ({
  page,
}) => {
  await open(page, "/audit?kind=song");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Left out" })).toContainText("kind=song");
  await page.getByRole("navigation").first().getByRole("link", { name: "Review" }).click();
  await expect(page).toHaveURL(/review/);
  await expect(page.getByRole("status").filter({ hasText: "Left out" })).toHaveCount(0);
});

test("in a picture for a screenshot there is the picture and nothing else", async ({ page }) => {
  await page.goto("/embed/applications.outcomes?picture=song&applications.outcomes=show.song");
  await expect(page.locator("main img")).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test("a hash that cannot be decoded breaks nothing", async ({ page }) => {
  await open(page, "/review#%E0%A4%A");
  await expect(page.locator("[data-mark]").first()).toBeAttached();
  await expect(page.getByRole("alert")).toHaveCount(0);
});
