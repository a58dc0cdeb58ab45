import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  findOlderBrowser,
  olderBrowserFlags,
  olderBrowserFolder,
} from "../../scripts/olderBrowser.mjs";

/** Of a browser driver of 2020 what is used here. */
type Handle = { click(): Promise<void>; asElement(): Handle; type(text: string): Promise<void> };
type Argument = {
  executionContext(): {
    evaluate(work: (value: unknown) => string, value: Argument): Promise<string>;
  };
};
type Message = { type(): string; args(): readonly Argument[]; text(): string };
export type OlderPage = {
  goto(address: string): Promise<unknown>;
  url(): string;
  click(selector: string): Promise<void>;
  screenshot(options: { path: string; fullPage?: boolean }): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  evaluate<Result, Arguments extends unknown[]>(
    work: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Result>;
  waitForFunction<Arguments extends unknown[]>(
    work: (...args: Arguments) => unknown,
    options: { timeout?: number; polling?: number },
    ...args: Arguments
  ): Promise<Handle>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  on(event: "console", hear: (message: Message) => void): void;
  on(event: "pageerror", hear: (error: Error) => void): void;
  target(): { createCDPSession(): Promise<{ send(name: string, args: object): Promise<unknown> }> };
};
type Browser = { newPage(): Promise<OlderPage>; close(): Promise<void> };

export type OlderVisit = {
  readonly page: OlderPage;
  /** What the page complained of. */
  readonly complaints: string[];
  /** Waits for a file with this ending, and gives back how it begins. */
  download(ending: string): Promise<string>;
};

const patience = { timeout: 30_000, polling: 100 };

/** Runs work with a page in a real Chromium 88; undefined where there is none. */
export function olderBrowser():
  | ((work: (visit: OlderVisit) => Promise<void>) => Promise<void>)
  | undefined {
  const executablePath: string | undefined = findOlderBrowser();
  if (!executablePath) return undefined;
  const driver = createRequire(join(olderBrowserFolder, "package.json"))("puppeteer-core");
  return async (work) => {
    const browser: Browser = await driver.launch({
      executablePath,
      args: olderBrowserFlags,
    });
    try {
      await work(await visit(await browser.newPage()));
    } finally {
      await browser.close();
    }
  };
}

async function visit(page: OlderPage): Promise<OlderVisit> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!/^(warning|error)$/.test(message.type())) return;
    const place = complaints.push(message.text()) - 1;
    const [first] = message.args();
    // An error is told by its words, which this driver has to be asked for.
    first
      ?.executionContext()
      .evaluate((value) => (value instanceof Error ? `${value.stack}` : String(value)), first)
      .then((text) => {
        complaints[place] = text;
      })
      .catch(() => undefined);
  });
  page.on("pageerror", ({ message }) => complaints.push(`uncaught: ${message}`));
  await page.setViewport({ width: 1366, height: 800 });
  const folder = mkdtempSync(join(tmpdir(), "older-downloads-"));
  const session = await page.target().createCDPSession();
  const userAgent = await page.evaluate(() => navigator.userAgent);
  await session.send("Network.setUserAgentOverride", { userAgent, acceptLanguage: "zh-CN,zh" });
  await session.send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  return {
    page,
    complaints,
    async download(ending) {
      for (let tries = 0; tries < 300; tries++) {
        const name = readdirSync(folder).find((each) => each.endsWith(`.${ending}`));
        if (name) return readFileSync(join(folder, name)).toString("latin1", 0, 4);
        await new Promise((done) => setTimeout(done, 100));
      }
      throw new Error(`No .${ending} came: ${readdirSync(folder)}`);
    },
  };
}

/** What the driver says of an element that a rendering has replaced since it was found. */
const replaced = /not visible|detached|not attached/i;

/**
 * Waits for an element in sight by its accessible name, roughly, and clicks it. One that is replaced
 * between the two is looked for again, as newer drivers do by themselves.
 */
export async function press(page: OlderPage, selector: string, name: RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const found = await page.waitForFunction(
      (selector, source) =>
        [...document.querySelectorAll(selector)].find(
          (element) =>
            element.getClientRects().length > 0 &&
            new RegExp(source).test(
              element.getAttribute("aria-label") || element.textContent || "",
            ),
        ),
      patience,
      selector,
      name.source,
    );
    try {
      return await found.asElement().click();
    } catch (error) {
      if (tries === 5 || !replaced.test(String(error))) throw error;
    }
  }
}

/** Waits until something holds in the page. */
export async function until<Arguments extends unknown[]>(
  page: OlderPage,
  what: string,
  test: (...args: Arguments) => unknown,
  ...args: Arguments
): Promise<void> {
  try {
    await page.waitForFunction(test, patience, ...args);
  } catch (error) {
    throw new Error(
      `${what}: ${error}\n${await page.evaluate(() => document.title)} ${page.url()}`,
    );
  }
}
