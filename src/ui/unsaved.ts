const unsaved = new Set<string>();

/** Whether a reload would lose something, because the browser refuses to keep it. */
export function isUnsaved(): boolean {
  return unsaved.size > 0;
}

/**
 * Says whether something would be lost. While it would, the browser asks before the page is left,
 * in words of its own; no page may choose them.
 * @param what a name for it, so that one thing kept does not hide another that is not
 */
export function setUnsaved(what: string, lost: boolean): void {
  const before = isUnsaved();
  if (lost) unsaved.add(what);
  else unsaved.delete(what);
  if (isUnsaved() === before) return;
  window[before ? "removeEventListener" : "addEventListener"]("beforeunload", askFirst);
}

function askFirst(event: Event): void {
  event.preventDefault();
}
