import { listen } from "../ui/listen.ts";

/** What tells that a reader is about to use the page. */
const signs = ["pointerover", "pointerdown", "touchstart", "keydown", "focusin", "wheel"] as const;

let open: () => void = () => undefined;
let alive: () => void = () => undefined;

/**
 * When the program of the page is to be loaded. A page that came finished needs none until a reader
 * uses it or nothing else is left to do; then it is fetched ahead.
 */
export const pageWanted = new Promise<void>((resolve) => {
  open = resolve;
});

/** When the page answers to what a reader does. */
export const pageIsAlive = new Promise<void>((resolve) => {
  alive = resolve;
});

/** The page came empty: nothing to wait for. */
export function wantPage(): void {
  open();
}

let answers = false;

/** Whether the page that came has come to life. */
export function isPageAlive(): boolean {
  return answers;
}

export function pageAlive(): void {
  answers = true;
  performance.mark("gongkai.alive");
  alive();
}

/** Wants the page at the first sign of use, else when the browser is idle. */
export function wantPageLater(): void {
  nextUse().then(open);
  if (document.readyState === "complete") whenIdle(open);
  else window.addEventListener("load", () => whenIdle(open), { once: true });
}

/** The next time that a reader is about to use the page. */
function nextUse(): Promise<void> {
  return new Promise((resolve) => {
    const stop = listen(
      document,
      signs,
      () => {
        stop();
        resolve();
      },
      { passive: true },
    );
  });
}

/** Runs work when the browser has nothing more urgent to do. */
export function whenIdle(work: () => void): void {
  // Safari has no notion of it yet.
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 300);
}
