import type { InAppBrowser } from "./inAppBrowser.ts";

/** Why a picture does not go the short way. */
export type PictureObstacle =
  /** The page came over plain http, where no browser lets pages write pictures to the clipboard. */
  | "insecure"
  /** The browser cannot do it at all. */
  | "unsupported"
  /** The browser, or whoever sits before it, said no. */
  | "refused"
  /** An app shows the page and ignores downloads. */
  | InAppBrowser;

/** What a reader takes along by hand, because this browser does not let the page do it. */
export type ByHand =
  | {
      readonly kind: "picture";
      readonly why: PictureObstacle;
      readonly picture: Blob;
      readonly alt: string;
    }
  | {
      readonly kind: "file";
      readonly app: InAppBrowser;
      readonly name: string;
      /** What opens the same in another browser. */
      readonly address: string;
      /** The address brings along what another browser knows nothing of. */
      readonly laden: boolean;
      /** Hands it over all the same: the app may have learned it meanwhile. */
      readonly insist: () => void;
    }
  | { readonly kind: "text"; readonly text: string };

let present: ByHand | undefined;
const listeners = new Set<() => void>();

/** What is to be taken by hand now. */
export function presentByHand(): ByHand | undefined {
  return present;
}

export function takeByHand(next: ByHand): void {
  set(next);
}

export function putByHandAway(): void {
  set(undefined);
}

/** Hears of it; gives back the way to stop. */
export function onByHand(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: ByHand | undefined): void {
  present = next;
  for (const listener of listeners) listener();
}
