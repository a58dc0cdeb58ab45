let missing = false;
const listeners = new Set<() => void>();

/** Whether something that was asked for did not arrive, and nobody has put the news away yet. */
export function isPartMissing(): boolean {
  return missing;
}

export function announceMissingPart(): void {
  set(true);
}

export function dismissMissingPart(): void {
  set(false);
}

/** Hears of what is missing; gives back the way to stop. */
export function onMissingPart(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: boolean): void {
  missing = next;
  for (const listener of listeners) listener();
}
