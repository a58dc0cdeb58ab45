let ready = false;
const listeners = new Set<() => void>();

/** Whether a newer version stands ready for the next load of the page. */
export function newVersionReady(): boolean {
  return ready;
}

export function announceNewVersion(): void {
  ready = true;
  for (const listener of listeners) listener();
}

/** Hears of a new version; gives back the way to stop. */
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
