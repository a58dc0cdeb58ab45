import type { Plugin } from "vite";

/** A base such as /中文/ as addresses have it: pages name their parts by it, and are found by it. */
export function encodedBase(): Plugin {
  return {
    name: "gongkai:encoded-base",
    enforce: "pre",
    config: ({ base }) => (base === undefined ? {} : { base: encoded(base) }),
  };
}

function encoded(base: string): string {
  try {
    return encodeURI(decodeURI(base));
  } catch {
    return encodeURI(base);
  }
}
