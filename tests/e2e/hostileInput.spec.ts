import type { Page } from "@playwright/test";
import { assumptionName } from "../../src/charts/assumption.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { pages } from "./places.ts";
import { drawn } from "./settled.ts";
import { expect, test } from "./support.ts";

const attacks = [
  "<script>window.pwned=1</script>",
  '"><img src=x onerror=window.pwned=1>',
  "javascript:window.pwned=1",
  "'-window.pwned=1-'</style><svg onload=window.pwned=1>",
  "__proto__",
] as const;

/** Every name that some part of the product reads from an address. */
const names = [
  ...["lang", "theme", "card", "picture", "page", "q", "section", "source", "unit", "status"],
  ...[
    "min",
    "max",
    "flag",
    "sort",
    "cols",
    "density",
    "closed",
    "open",
    "mark",
    "severity",
    "kind",
  ],
  ...charts.flatMap(({ id }) => [id, assumptionName(id), `${id}.basis`]),
];

/** Whatever was put in, nothing of it has run and nothing of it has become part of the page. */
async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: "pwned" in window,
    polluted: Reflect.get({}, "polluted"),
    handlers: [...document.querySelectorAll("*")]
      .filter((element) => element.getAttributeNames().some((name) => /^on/i.test(name)))
      .map((element) => element.outerHTML.slice(0, 80)),
    scripts: [...document.scripts]
      .filter((script) => /pwned/.test(script.textContent ?? ""))
      .map((script) => script.outerHTML.slice(0, 80)),
    strange: document.querySelectorAll("img[src=x], svg[onload], iframe, object, embed").length,
    links: [...document.querySelectorAll("a[href]")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
  }));
  expect(found).toEqual({
    pwned: false,
    polluted: undefined,
    handlers: [],
    scripts: [],
    strange: 0,
    links: [],
  });
}

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`A dialog of the browser: ${dialog.message()}`);
  });
});

/** All that is markup at once: whatever reads any of it meets every way out of a text. */
const markup = attacks.filter((attack) => /[<>]/.test(attack)).join("");
const plain = attacks.filter((attack) => !/[<>]/.test(attack));

/** In the second round each name gets one of the others, on the next page the next. */
const rounds: Readonly<Record<string, (name: number, page: number) => string>> = {
  markup: () => markup,
  "what stands for something else": (name, page) => plain[(name + page) % plain.length] ?? "",
};

for (const [what, attackOf] of Object.entries(rounds)) {
  test(`no page runs what an address brings: ${what}`, async ({ page }) => {
    test.slow();
    const hash = encodeURIComponent(attackOf(0, 0));
    const paths = [
      ...pages.map(({ path }) => path),
      ...["/briefing", "/briefing/present", "/charts/applications.outcomes"],
      ...["/embed/applications.outcomes", `/charts/${hash}`, `/audit/${hash}`, `/${hash}`],
      `/r/${hash}/data`,
    ];
    for (const [number, path] of paths.entries()) {
      const query = new URLSearchParams(names.map((name, at) => [name, attackOf(at, number)]));
      await page.goto(`${path}?${query}#${hash}`);
      await expect(page.locator("h1").first()).toBeAttached();
      await drawn(page);
      await expectUntouched(page);
    }
  });
}

test("a hash of 300,000 characters opens the page as any other", async ({ page }) => {
  for (const path of ["/applications#", "/briefing#b=1."]) {
    await page.goto(path + "A".repeat(300_000));
    await expect(page.locator("h1").first()).toBeVisible();
    await expectUntouched(page);
  }
});

test("what a file, a link or the memory of the browser bring stays text", async ({ page }) => {
  const [script, image, link] = attacks;
  const items = [
    { kind: "text", title: script, text: image },
    {
      kind: "chart",
      chart: "applications.outcomes",
      view: script,
      basis: link,
      headline: image,
      comment: script,
    },
    { kind: "number", indicator: "application.replied", comment: image },
    { kind: "table", query: `q=${encodeURIComponent(image)}&section=${script}`, title: script },
    { kind: script },
    { kind: "chart", chart: image },
  ];
  const content = { gongkai: "briefing", version: 1, title: script, subtitle: image, items };
  const text = JSON.stringify(content).replace("{", '{"__proto__":{"polluted":1},');
  await page.addInitScript(
    ([stored, bad]) => {
      if (sessionStorage.getItem("set")) return;
      for (const name of ["lang", "theme", "export"]) localStorage.setItem(`gongkai.${name}`, bad);
      localStorage.setItem("gongkai.briefing", stored);
      sessionStorage.setItem("gongkai.notice", JSON.stringify({ "hailing-2017.zh": bad }));
      sessionStorage.setItem("set", "once");
    },
    [JSON.stringify({ present: content, past: [content] }), script] as const,
  );
  await page.goto("/briefing");
  await expect(page.locator("figure[data-drawn=true]")).toHaveCount(5);
  await expectUntouched(page);
  await page.locator("input[type=file]").setInputFiles({
    name: `${image}.json`.replaceAll("/", "-"),
    mimeType: "text/html",
    buffer: Buffer.from(text),
  });
  await expect(page.getByRole("status").filter({ hasText: "已打开" })).toBeVisible();
  await expect(page.locator("figure[data-drawn=true]")).toHaveCount(5);
  await expectUntouched(page);
  for (const path of ["/briefing/present", "/audit/notice"]) {
    await page.goto(path);
    await expect(page.locator("h1").first()).toBeAttached();
    await expectUntouched(page);
  }
  await expect(page.getByRole("textbox").last()).toHaveValue(script);
});

test("what is dropped on the briefing is a briefing or nothing", async ({ page }) => {
  await page.goto("/briefing");
  await expect(page.getByRole("button", { name: "打开文件" })).toBeVisible();
  const drop = (kind: "text" | "large" | "picture") =>
    page.evaluate((what) => {
      const data = new DataTransfer();
      if (what === "text") data.setData("text/html", "<img src=x onerror=window.pwned=1>");
      if (what === "large") data.items.add(new File([new Uint8Array(5_000_000)], "film.mp4"));
      if (what === "picture") data.items.add(new File(["\x89PNG\r\n"], "picture.png"));
      const target = document.querySelector("main button") ?? document.body;
      for (const type of ["dragover", "drop"]) {
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      }
    }, kind);
  await drop("text");
  // The page may still be coming to life; until then a drop goes nowhere.
  await expect(async () => {
    await drop("large");
    const said = page.getByRole("status").filter({ hasText: "film.mp4" });
    await expect(said).toContainText("1 MB", { timeout: 1000 });
  }).toPass();
  await drop("picture");
  await expect(page.getByRole("status").filter({ hasText: "picture.png" })).toBeVisible();
  await expectUntouched(page);
});

test("messages of other pages change nothing", async ({ page }) => {
  await page.goto("/embed/applications.outcomes");
  await drawn(page);
  const before = await page.locator("main").innerHTML();
  await page.evaluate(() => {
    for (const data of [{ gongkaiHeight: 1e9 }, { type: "theme", value: "dark" }, "reload", null]) {
      window.postMessage(data, "*");
    }
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await page.locator("main").innerHTML()).toBe(before);
});
