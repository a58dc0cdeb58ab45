import { pathToFileURL } from "node:url";
import { test as plain } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { requestsTo } from "./requests.ts";
import { expect, test } from "./support.ts";
import { takeEverything } from "./takeEverything.ts";

// What is asked of whom does not hang on the language: the site speaks one here, the file the other.

test("nothing is asked of anyone else, whatever is done", async ({ page, context, baseURL }) => {
  test.slow();
  const requests = requestsTo(context);
  await takeEverything(page, "zh", (path) => path);
  // The worker speaks for itself, and its requests must have been heard too.
  await expect.poll(() => requests.some(({ worker }) => worker)).toBe(true);
  const { origin } = new URL(baseURL ?? "");
  expect([...new Set(requests.map((each) => each.origin))]).toEqual([origin]);
});

test("the single file asks for nothing but itself", async ({ page, context }) => {
  test.slow();
  const file = pathToFileURL(`${root}/dist-single/gongkai.html`).href;
  const requests = requestsTo(context);
  await takeEverything(page, "en", (path) => `${file}#${path}`);
  expect([...new Set(requests.map((each) => each.url))]).toEqual([file]);
});

plain("a request to someone else would be heard", async ({ page, context }) => {
  const requests = requestsTo(context);
  await page.setContent('<img src="https://gongkai.invalid/pixel.png" alt="">');
  await expect
    .poll(() => requests.map(({ origin }) => origin))
    .toEqual(["https://gongkai.invalid"]);
});
