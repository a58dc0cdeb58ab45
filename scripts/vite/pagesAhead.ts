import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin, ResolvedConfig } from "vite";
import { pagePaths } from "../../src/ahead/pagePaths.ts";
import { pageDocument } from "../ahead/pageDocument.ts";
import { renderPages } from "../ahead/renderPages.ts";
import { pinyin } from "./pinyin.ts";
import { reportFacts } from "./reportFacts.ts";
import { withoutComments } from "./withoutComments.ts";

/** The file in which a server finds the page at a path. */
function fileOf(path: string): string {
  return join(path, "index.html");
}

/**
 * Writes every page of the site in both languages as a finished document, and beside them the empty
 * one, as `404.html`: it draws whatever its address names, which is for addresses that no page has.
 */
export function pagesAhead(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "gongkai:pages-ahead",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const { base, build, root } = config;
        if (!build.write) return;
        const folder = resolve(root, build.outDir);
        const html = withoutComments(readFileSync(join(folder, "index.html"), "utf8"));
        writeFileSync(join(folder, "404.html"), html);
        const [link = "", address = ""] =
          /<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
        const template = {
          html: html.replace(link, link.replace(" href=", " data-rest=")),
          styles: readFileSync(join(folder, address.slice(base.length)), "utf8"),
        };
        const pages = pagePaths();
        const paths = [...pages, ...pages.map((path) => `/en${path === "/" ? "" : path}`)];
        const plugins = [react(), pinyin(), reportFacts()];
        const rendered = await renderPages(paths, { base, plugins });
        for (const [path, page] of rendered) {
          const file = join(folder, fileOf(path));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, pageDocument(template, path, page));
        }
      },
    },
  };
}
