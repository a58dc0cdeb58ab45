export type VersionNews =
  | "none"
  /** A newer version stands ready for the next load of the page. */
  | "ready"
  /** A newer version did not arrive whole, so that what is shown stays an old one. */
  | "stuck";

let news: VersionNews = "none";
const listeners = new Set<() => void>();

export function versionNews(): VersionNews {
  return news;
}

export function announceNewVersion(): void {
  set("ready");
}

export function announceStuckVersion(): void {
  // What stands ready already is newer than what is shown.
  if (news !== "ready") set("stuck");
}

/** Hears of a new version; gives back the way to stop. */
export function onVersionNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: VersionNews): void {
  news = next;
  for (const listener of listeners) listener();
}
