import { singleFile } from "../address/edition.ts";
import { announceNewVersion } from "./newVersion.ts";
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
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || !navigator.onLine || Date.now() - asked < askEvery) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}
