/** Phones and frames may not allow it; presenting then fills the window. */
export function enterFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}
