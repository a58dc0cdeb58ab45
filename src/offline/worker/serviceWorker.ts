import { answersTo } from "./answersTo.ts";
import { siteFiles } from "./siteFiles.ts";
import { dropUnused, keepVersion, keptEver, keptNow, noteWindow } from "./versions.ts";
import type { WorkerScope } from "./workerScope.ts";

/**
 * Serves the site from what was kept at the first visit. Nothing is kept but the files of the build,
 * all at once, and a page is answered from the version it came from: so the parts always fit.
 */
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

// It takes over at once: pages that are open get their own version's parts from the kept ones.
worker.addEventListener("install", (event) => {
  event.waitUntil(keepVersion().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropUnused(worker).then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const { request, resultingClientId } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  if (!request.url.startsWith(scope)) return;
  // Who wants to load past what is kept asks so first.
  if (request.cache === "reload") return;
  // Who may frame a page is for the server to say: the kept answer was given for another page.
  if (request.destination === "iframe" || request.destination === "frame") return;
  if (request.mode === "navigate") {
    event.respondWith(orAsk(request, keptNow(answersTo(request.url, scope, siteFiles))));
    // In this order: the window is not yet among the living, and its note must outlast the clearing.
    event.waitUntil(dropUnused(worker).then(() => noteWindow(resultingClientId)));
  } else {
    event.respondWith(orAsk(request, keptPart(request.url)));
  }
});

/** A part of a page; or another page, from which one takes something. */
async function keptPart(url: string): Promise<Response | undefined> {
  return (await keptEver(url)) ?? keptNow(answersTo(url, scope, siteFiles));
}

/** Storage can fail too, and the network may be there. */
async function orAsk(request: Request, kept: Promise<Response | undefined>): Promise<Response> {
  return (await kept.catch(() => undefined)) ?? fetch(request);
}
