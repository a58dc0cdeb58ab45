import { test as plain } from "@playwright/test";
import { openFramed } from "./otherSite.ts";
import { expect, test } from "./support.ts";

test("every answer says what pages may do, and who may use it", async ({ request }) => {
  const policies = new Set<string>();
  for (const path of ["/", "/audit", "/icon.svg", "/sw.js", "/data/datapackage.json"]) {
    const headers = (await request.get(path)).headers();
    policies.add(headers["content-security-policy"] ?? "");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    const shared = path.startsWith("/data/");
    expect(headers["cross-origin-resource-policy"]).toBe(shared ? "cross-origin" : "same-origin");
    expect(headers["access-control-allow-origin"]).toBe(shared ? "*" : undefined);
  }
  const [policy = "", ...others] = policies;
  expect(others).toEqual([]);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(/script-src [^;]*/.exec(policy)?.[0]).toMatch(/^script-src 'self'( 'sha256-[\w+/]+=*')+$/);
});

test("the footer leads to the licences of everything in the build", async ({ page, request }) => {
  await page.goto("/en");
  const link = page.getByRole("contentinfo").getByRole("link", { name: "Software licences" });
  const text = await (await request.get((await link.getAttribute("href")) ?? "")).text();
  const bill = await (await request.get("/sbom.cdx.json")).json();
  expect(bill.components.length).toBeGreaterThan(30);
  for (const { group, name, version } of bill.components) {
    expect(text).toContain(`\n${group ? `${group}/` : ""}${name} ${version} (`);
  }
});

test("the policy of the headers is that of the page", async ({ page }) => {
  const headers = (await page.goto("/"))?.headers() ?? {};
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(headers["content-security-policy"]).toBe(
    `${await meta.getAttribute("content")}; frame-ancestors 'none'`,
  );
});

for (const path of ["/", "/audit", "/charts/applications.outcomes", "/embed/..%2faudit"]) {
  // Chromium reports the refusal on the console, as it should.
  plain(`no other site shows ${path} in a frame`, async ({ page, baseURL }) => {
    await openFramed(page, new URL(path, baseURL).href);
    await expect.poll(() => page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
  });
}

test("another site shows a chart, and reads the data files", async ({ page, baseURL }) => {
  await openFramed(page, new URL("/embed/services.metrics?picture=slide", baseURL).href);
  await expect(page.frameLocator("iframe").getByRole("img")).toBeVisible();
  const read = (path: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.status,
          () => "refused",
        ),
      new URL(path, baseURL).href,
    );
  expect(await read("/data/hailing-2017/observations.csv")).toBe(200);
});
