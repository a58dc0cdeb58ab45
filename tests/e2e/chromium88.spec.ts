import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import "../../src/i18n/allWords.ts";
import { olderBrowser } from "./olderPage.ts";
import { tourOlder } from "./tourOlder.ts";

const inOlder = olderBrowser();

// The browsers of many offices are of that age, and nothing of today behaves as they do.
test.skip(!inOlder, "there is no Chromium 88 on this machine");

test("the site does all it does in Chromium 88 too", async ({ baseURL }) => {
  test.setTimeout(240_000);
  await inOlder?.(async (visit) => {
    await tourOlder(visit, (path) => `${baseURL}${path.slice(1)}`);
    expect(visit.complaints).toEqual([]);
  });
});

test("so does the single file", async () => {
  test.setTimeout(240_000);
  const file = pathToFileURL(join(root, "dist-single", "gongkai.html")).href;
  await inOlder?.(async (visit) => {
    await tourOlder(visit, (path) => `${file}#${path}`);
    expect(visit.complaints).toEqual([]);
  });
});
