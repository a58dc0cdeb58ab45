import { pathToFileURL } from "node:url";
import { test as plain } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { locales } from "../../src/i18n/words.ts";
import { requestsTo } from "./requests.ts";
import { expect, test } from "./support.ts";
import { takeEverything } from "./takeEverything.ts";

for (const locale of locales) {
  test(`nothing is asked of anyone else, whatever is done (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const requests = requestsTo(context);
    await takeEverything(page, locale, (path) => path);
    // The worker speaks for itself, and its requests must have been heard too.
    await expect.poll(() => requests.some(({ worker }) => worker)).toBe(true);
    const { origin } = new URL(baseURL ?? "");
    expect([...new Set(requests.map((each) => each.origin))]).toEqual([origin]);
  });

  test(`the single file asks for nothing but itself (${locale})`, async ({ page, context }) => {
    test.slow();
    const file = pathToFileURL(`${root}/dist-single/gongkai.html`).href;
    const requests = requestsTo(context);
    await takeEverything(page, locale, (path) => `${file}#${path}`);
    expect([...new Set(requests.map((each) => each.url))]).toEqual([file]);
  });
}

plain("a request to someone else would be heard", async ({ page, context }) => {
  const requests = requestsTo(context);
  await page.setContent('<img src="https://gongkai.invalid/pixel.png" alt="">');
  await expect
    .poll(() => requests.map(({ origin }) => origin))
    .toEqual(["https://gongkai.invalid"]);
});
