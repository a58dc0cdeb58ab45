import type { Plugin } from "vite";
import { themeStyleSheet } from "../../src/theme/styleSheet.ts";

/** Writes the palettes into the page as custom properties, so that the first paint has its colours. */
export function themeStyles(): Plugin {
  return {
    name: "gongkai:theme-styles",
    transformIndexHtml: () => [
      {
        tag: "style",
        attrs: { id: "theme" },
        children: themeStyleSheet(),
        injectTo: "head-prepend",
      },
    ],
  };
}
