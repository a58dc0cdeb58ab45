import { namedByContent, type SiteFile, siteFiles, siteVersion } from "./siteFiles.ts";
import type { WorkerScope } from "./workerScope.ts";

const { scope } = (self as unknown as WorkerScope).registration;
// Caches belong to a whole origin, on which other sites and other copies of this one may live.
const family = `gongkai ${new URL(scope).pathname} `;
const present = `${family}version ${siteVersion}`;
const windowNotes = `${family}windows`;
// A server that varies its answers by origin would otherwise make every look-up miss.
const lookup = { ignoreSearch: true, ignoreVary: true };

/** Keeps all files of the present version; none at all if a single one is not what was built. */
export async function keepVersion(): Promise<void> {
  const cache = await caches.open(present);
  await Promise.all(
    siteFiles.map(async (file) => {
      const url = new URL(file[0], scope).href;
      const kept = namedByContent(file[0]) ? await caches.match(url, lookup) : undefined;
      await cache.put(url, kept ?? (await obtain(url, file)));
    }),
  );
}

/** The integrity guards against a site that is being replaced just now, half old and half new. */
async function obtain(url: string, [path, integrity]: SiteFile): Promise<Response> {
  const cache = namedByContent(path) ? "default" : "no-cache";
  const response = await fetch(url, { integrity, cache, priority: "low" });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // A browser takes no redirected answer for a navigation.
  return response.redirected ? new Response(response.body, response) : response;
}

/** The first of the addresses under which the present version keeps something. */
export async function keptNow(urls: readonly string[]): Promise<Response | undefined> {
  const cache = await caches.open(present);
  for (const url of urls) {
    const response = await cache.match(url, lookup);
    if (response) return response;
  }
  return undefined;
}

/** The same for a part of a page, which may still run an earlier version. */
export async function keptEver(url: string): Promise<Response | undefined> {
  return (await keptNow([url])) ?? (await caches.match(url, lookup));
}

/** Notes that a window runs the present version. */
export async function noteWindow(id: string): Promise<void> {
  const notes = await caches.open(windowNotes);
  await notes.put(scope + id, new Response(present));
}

/**
 * Drops the versions that no window runs. One that was opened before there was a worker might run
 * any of them, so while it is there all stay.
 */
export async function dropUnused({ clients, registration }: WorkerScope): Promise<void> {
  const names = await caches.keys();
  // A newer worker is filling a cache that this one knows nothing of.
  if (registration.installing || registration.waiting) return;
  const notes = await caches.open(windowNotes);
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const used = await Promise.all(
    windows
      .filter(({ url }) => url.startsWith(scope))
      .map(async ({ id }) => (await notes.match(scope + id))?.text()),
  );
  if (used.includes(undefined)) return;
  const keep = [present, windowNotes, ...used];
  const unused = names.filter((name) => name.startsWith(family) && !keep.includes(name));
  await Promise.all(unused.map((name) => caches.delete(name)));
  const alive = windows.map(({ id }) => scope + id);
  const gone = (await notes.keys()).filter(({ url }) => !alive.includes(url));
  await Promise.all(gone.map((note) => notes.delete(note)));
}
