import { singleFile } from "../address/edition.ts";
import { announceNewVersion, announceStuckVersion } from "./newVersion.ts";
import { workerAddress } from "./workerAddress.ts";

/** A page that is left open asks for a new version when someone comes back to it, not more often. */
const askEvery = 60 * 60 * 1000;

/**
 * Has the whole product kept for use without a network; to be called when nothing else is left to
 * do. Where that is not possible (an old browser, a private window, no secure connection) it works as
 * a plain site, and nobody need hear of it.
 */
export function keepOffline(): void {
  // A chart in a frame is a guest of another site, and takes no room there.
  if (!import.meta.env.PROD || singleFile || window.parent !== window) return;
  // What fails here fails in silence.
  register().catch(() => undefined);
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // The first worker brings the version that the page already runs; any later one is news.
  let known = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (known) announceNewVersion();
    known = true;
  });
  const registration = await workers.register(workerAddress());
  if (workers.controller) {
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    // Asked again: what failed while the page was loading has left no trace.
    registration.update().catch(() => undefined);
  }
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || !navigator.onLine || Date.now() - asked < askEvery) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** A version of which one file does not come, or not as it was built, is given up by the browser in silence. */
function watch(worker: ServiceWorker | null): void {
  if (!worker) return;
  let installed = worker.state !== "installing";
  worker.addEventListener("statechange", () => {
    if (worker.state === "redundant" && !installed) announceStuckVersion();
    installed = true;
  });
}
