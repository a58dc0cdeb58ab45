import { probe } from "./probe.mjs";
import { applyProfile } from "./profiles.mjs";
import { recordTransfers } from "./transfers.mjs";

const desk = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

/** A page in a browser that has never seen it: nothing cached, no service worker, nothing remembered. */
export async function openSession(browser, { profile, expected = [], viewport = desk }) {
  const context = await browser.newContext({
    viewport,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const failures = [];
  page.on("pageerror", (error) => failures.push(error.message));
  const cdp = await context.newCDPSession(page);
  const transfers = await recordTransfers(cdp);
  await cdp.send("Performance.enable");
  await applyProfile(cdp, profile);
  await page.addInitScript(probe, expected);
  return { page, cdp, transfers, failures, close: () => context.close() };
}

/** Runs a function in the page and brings its result back, without the helpers of `page.evaluate`. */
export async function inPage({ cdp }, work, argument) {
  const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
    expression: `(${work})(${argument === undefined ? "" : JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Opens an address and waits until the page is at rest. */
export async function visit(session, address, options) {
  await session.page.goto(address, { waitUntil: "commit" });
  await rest(session, options);
}

/** Runs in the page. */
function idleTwice() {
  return new Promise((done) => {
    requestIdleCallback(() => setTimeout(() => requestIdleCallback(done), 300));
  });
}

/**
 * Waits until nothing has been on its way for a second, and the page has nothing left to do.
 * @param held how many requests are kept back on purpose, and will not come
 */
export async function rest(session, { atLeast = 0, held = () => 0 } = {}) {
  const { page, transfers } = session;
  const start = performance.now();
  for (;;) {
    const passed = performance.now() - start;
    if (passed >= atLeast && transfers.quietFor(held()) >= 1000) break;
    if (passed > 60_000) throw new Error(`${page.url()} did not come to rest.`);
    await pause(100);
  }
  await inPage(session, idleTwice);
}
