import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { listSiteFiles, writeServiceWorker } from "../../scripts/vite/serviceWorker.ts";
import { findBySearch } from "./findBySearch.ts";
import { openFramed } from "./otherSite.ts";
import { open } from "./settled.ts";
import { type StaticSite, serveSite } from "./staticSite.ts";
import { expect, test } from "./support.ts";
import { takeEveryExport } from "./takeEveryExport.ts";
import { walkPages } from "./walkPages.ts";

const base = "/tools/gongkai/";
let folder: string;
let site: StaticSite;

test.describe.configure({ mode: "default" });

// Below a path, because that is where an address that forgot its base would miss.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-offline-"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const options = ["--base", base, "--outDir", join(folder, "first"), "--logLevel", "error"];
  execFileSync(process.execPath, [vite, "build", ...options], { cwd: root });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.beforeEach(async () => {
  site = await serveSite(join(folder, "first"), base);
});

test.afterEach(() => site.close());

/** Opens a page and waits until everything has been kept. */
async function visit(page: Page, path = ""): Promise<void> {
  await open(page, site.address + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

function keptVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes(" version ")),
  );
}

test("below a path everything has its place, and can be installed", async ({ page, request }) => {
  await visit(page, "en/applications");
  await page.getByRole("navigation").first().getByRole("link", { name: "All data" }).click();
  await expect(page).toHaveURL(`${site.address}en/data`);
  const addresses = await page
    .locator("head link[href], footer a[href*='data/']")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const manifest = addresses.find((address) => address.endsWith(".webmanifest")) ?? "";
  const { icons, start_url } = await (await request.get(manifest)).json();
  for (const { src } of icons) addresses.push(new URL(src, manifest).href);
  for (const address of addresses) {
    expect(address).toContain(site.address);
    expect((await request.get(address)).status(), address).toBe(200);
  }
  expect(new URL(start_url, manifest).href).toBe(site.address);
});

test("frames, parts of files and what is sent go to the server, kept or not", async ({ page }) => {
  await visit(page);
  const fromWorker = async (ask: () => Promise<unknown>, path: string) => {
    const answer = page.waitForResponse((response) => response.url().includes(path));
    await ask();
    return (await answer).fromServiceWorker();
  };
  const get = (path: string, options?: RequestInit) =>
    fromWorker(
      () =>
        page.evaluate(async ([url, init]) => (await fetch(url, init)).text(), [
          site.address + path,
          options,
        ] as const),
      path,
    );
  expect(await get("icon.svg")).toBe(true);
  expect(await get("icon.svg", { method: "POST" })).toBe(false);
  expect(await get("icon.svg", { headers: { Range: "bytes=0-9" } })).toBe(false);
  const frame = () => openFramed(page, `${site.address}embed/applications.outcomes`);
  expect(await fromWorker(frame, "embed/")).toBe(false);
});

test("after one visit everything works without a network", async ({ page, context }) => {
  test.slow();
  await visit(page);
  const files = listSiteFiles(join(folder, "first")).map(([path]) => path);
  const kept = await page.evaluate(async () => {
    const [name = ""] = (await caches.keys()).filter((each) => each.includes(" version "));
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  expect(kept.sort()).toEqual(files.map((path) => new URL(path, site.address).href).sort());

  await site.close();
  await context.setOffline(true);
  await page.reload();
  await walkPages(page, "zh");
  await walkPages(page, "en");
  await open(page, `${site.address}en/charts/applications.outcomes`);
  await takeEveryExport(page, "en");
  const arrival = page.waitForEvent("download");
  await page.getByRole("contentinfo").getByRole("link", { name: "CSV" }).click();
  const csv = readFileSync(await (await arrival).path(), "utf8");
  expect(csv).toBe(readFileSync(join(folder, "first/data/hailing-2017/observations.csv"), "utf8"));

  await open(page, `${site.address}no/such/page`);
  await expect(page).toHaveTitle(/404/);
  await findBySearch(page, "en");
  await open(page, `${site.address}data?card=application.replied`);
  await expect(page.getByRole("dialog")).toBeVisible();
});

/** The same product as a later build would give it: every part has another name. */
async function makeSecondBuild(): Promise<string> {
  const second = join(folder, "second");
  cpSync(join(folder, "first"), second, { recursive: true });
  const assets = readdirSync(join(second, "assets"));
  const renamed = (text: string) => {
    let result = text;
    for (const name of assets) result = result.replaceAll(name, laterName(name));
    return result;
  };
  for (const name of assets) {
    const text = readFileSync(join(second, "assets", name), "utf8");
    rmSync(join(second, "assets", name));
    writeFileSync(join(second, "assets", laterName(name)), renamed(text));
  }
  for (const name of readdirSync(second, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    const html = renamed(readFileSync(join(second, name), "utf8"));
    const mark = '<meta name="build" content="second"></head>';
    writeFileSync(join(second, name), html.replace("</head>", mark));
  }
  await writeServiceWorker(second);
  return second;
}

function laterName(name: string): string {
  return name.replace(/\.(js|css)$/, ".later.$1");
}

test("a new version waits for its reader, and breaks no page that is open", async ({
  page,
  context,
}) => {
  test.slow();
  await visit(page);
  await open(page, `${site.address}data?q=申请`);
  const other = await context.newPage();
  await visit(other, "en/charts/applications.outcomes");
  await page.evaluate(() => Object.assign(window, { stillTheSame: true }));

  site.replace(await makeSecondBuild());
  const address = page.url();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByRole("status").filter({ hasText: "新版本已就绪" })).toBeVisible();
  await expect(other.getByRole("status").filter({ hasText: "A new version" })).toBeVisible();
  expect(await page.evaluate(() => "stillTheSame" in window)).toBe(true);
  // Parts of the first version that the server no longer has.
  await findBySearch(page, "zh");
  await page.goBack();

  await page.getByRole("button", { name: "重新载入" }).click();
  await expect(page.locator("meta[name=build]")).toHaveCount(1);
  expect(page.url()).toBe(address);
  await expect(page.getByRole("searchbox").first()).toHaveValue("申请");
  await findBySearch(page, "zh");
  await expect(page.getByRole("button", { name: "重新载入" })).toHaveCount(0);

  await expect(other.locator("meta[name=build]")).toHaveCount(0);
  await takeEveryExport(other, "en");
  expect(await keptVersions(page)).toHaveLength(2);
  await other.close();
  await expect
    .poll(async () => {
      await page.reload();
      return keptVersions(page);
    })
    .toHaveLength(1);
});

test("where nothing can be kept the product works as a plain site, silently", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error("not allowed here"));
  });
  await open(page, `${site.address}applications`);
  await findBySearch(page, "zh");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
