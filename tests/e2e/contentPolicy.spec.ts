import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Page, test as plain } from "@playwright/test";
import { root } from "../../scripts/root.mjs";
import { expect } from "./support.ts";

// That the policy hinders nothing is proved by all other tests, for a violation is an error on the
// console. Here errors are wanted.

/** What comes of trying what a page should never do. */
function attempts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    // From a timer, because code that the test tool runs itself may evaluate text.
    const attempt = (work: () => unknown) =>
      new Promise<string>((tell) =>
        setTimeout(() => {
          try {
            work();
            tell("done");
          } catch (error) {
            tell((error as Error).name);
          }
        }),
      );
    const request = (address: string) =>
      new Promise<string>((tell) => {
        document.addEventListener("securitypolicyviolation", (event) => {
          if (address.startsWith(event.blockedURI)) tell(event.effectiveDirective);
        });
        new Image().src = address;
      });
    const element = document.createElement("div");
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      // biome-ignore lint/security/noGlobalEval: it must throw.
      eval: await attempt(() => eval("1")),
      function: await attempt(() => new Function("return 1")()),
      markup: await attempt(() => {
        element.innerHTML = "<b>text</b>";
      }),
      adjacent: await attempt(() => element.insertAdjacentHTML("beforeend", "<b>text</b>")),
      parser: await attempt(() => new DOMParser().parseFromString("<b>text</b>", "text/html")),
      script: await attempt(() => {
        document.createElement("script").textContent = "1";
      }),
      worker: await attempt(() => new Worker("data:text/javascript,1")),
      policy: await attempt(() =>
        trustedTypes.createPolicy("default", { createHTML: (text: string) => text }),
      ),
      image: await request("https://gongkai.invalid/pixel.png"),
    };
  });
}

const refusals = {
  eval: "EvalError",
  function: "EvalError",
  markup: "TypeError",
  adjacent: "TypeError",
  parser: "TypeError",
  script: "TypeError",
  worker: "TypeError",
  policy: "TypeError",
  image: "img-src",
};

const editions = [
  ["the site", () => "/"],
  ["the single file", () => pathToFileURL(`${root}/dist-single/gongkai.html`).href],
] as const;

for (const [name, address] of editions) {
  plain(`${name} takes no text for script or markup, and asks no one else`, async ({ page }) => {
    await page.goto(address());
    await expect(page.locator("h1")).toBeVisible();
    expect(await attempts(page)).toEqual(refusals);
  });
}

plain("a script that was not there when the page was built does not run", async ({ page }) => {
  const foreign = "<script>document.documentElement.dataset.ran = 'yes'</script>";
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace("<body>", `<body>${foreign}`);
    await route.fulfill({ response, body: html });
  });
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.goto("/");
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-ran");
  expect(messages.join("\n")).toContain("Content Security Policy");
});

plain("no part of the site starts a worker from text, which the policy would stop", () => {
  const folder = join(root, "dist", "assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  const starting = scripts.filter((name) =>
    /new Worker\b/.test(readFileSync(join(folder, name), "utf8")),
  );
  // Ours is vouched for; the one in pdf.js never starts, as its other half is there already.
  expect(starting.map((name) => name.replace(/-.*/, ""))).toEqual(["CheckPage", "pdf"]);
});
