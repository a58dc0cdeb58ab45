import { parentPort, workerData } from "node:worker_threads";
import { JSDOM } from "jsdom";

/**
 * Renders pages in a thread of its own, because what draws charts needs the globals of a browser,
 * which would mislead everything else that builds.
 */
const { entry, paths } = workerData;

/** An address that no page may show: here nobody knows where the site will stand. */
const nowhere = "https://nowhere.invalid/";

const { window } = new JSDOM("", { url: nowhere, pretendToBeVisual: true });
for (const name of [
  "window",
  "document",
  "navigator",
  "Element",
  "HTMLElement",
  "HTMLIFrameElement",
  "SVGElement",
  "Node",
  "Text",
  "MutationObserver",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
]) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}

const { renderPage } = await import(entry);
for (const path of paths) {
  const page = await renderPage(path);
  if (page.html.includes("nowhere.invalid"))
    throw new Error(`${path} names an address of its own.`);
  parentPort.postMessage({ path, ...page });
}
