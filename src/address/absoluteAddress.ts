import { singleFile } from "./edition.ts";

/** Where the product stands. */
export type Place = {
  readonly singleFile: boolean;
  /** The path below which the site lives, such as "/" or "/gongkai/". */
  readonly base: string;
  /** The address of the page one is on. */
  readonly href: string;
};

/** Where it stands now. */
function thisPlace(): Place {
  return { singleFile, base: import.meta.env.BASE_URL, href: window.location.href };
}

/**
 * The full address of a place in the product, to be handed on: below the site's own path or, in the
 * single file, behind the hash, because a file knows no other paths.
 * @param path begins with a slash; may bring a query and a hash
 */
export function absoluteAddress(path: string, place: Place = thisPlace()): string {
  if (place.singleFile) return `${place.href.replace(/[?#].*$/s, "")}#${path}`;
  return new URL(place.base.replace(/\/$/, "") + path, place.href).href;
}

/**
 * Whether an address leads anywhere for someone else. That of a file on one's own disk does not, and
 * it tells the names of folders, often one's own name too.
 */
export function isPublic(address: string): boolean {
  return !address.startsWith("file:");
}
