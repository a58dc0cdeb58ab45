import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { root } from "../root.mjs";
import { withoutComments } from "./withoutComments.ts";

export const fileName = "gongkai.html";

/** What would end the element, or begin a comment, within a script. */
function scriptText(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3C");
}

/** The picture of the tab within the page; what only an installed site needs is left out. */
function inlineIcons(html: string): string {
  const icon = readFileSync(join(root, "public/icon.svg"), "utf8").replace(/>\s+</g, "><").trim();
  return html
    .replace(/ *<link rel="(manifest|apple-touch-icon)"[^>]*>\n/g, "")
    .replace('href="/icon.svg"', `href="data:image/svg+xml,${encodeURIComponent(icon)}"`);
}

/** The program that reads files, as a text that the page makes a worker of when a file comes. */
function readerWorker(texts: ReadonlyMap<string, string>): string {
  const code = [...texts].find(([name]) => /(^|\/)readerWorker-[^/]*\.js$/.test(name))?.[1];
  if (code === undefined) throw new Error("The program that reads files was not built.");
  return `<script type="text/plain" id="reader-worker">${scriptText(code)}</script>\n  </head>`;
}

/** Script and style sheet in the place of the tags that name them. */
export function inlineFiles(html: string, texts: ReadonlyMap<string, string>): string {
  const textOf = (address: string) => {
    const text = texts.get(address.replace(/^\.\//, ""));
    if (text === undefined) throw new Error(`The page names ${address}, which was not built.`);
    return text.trim();
  };
  return (
    html
      // First: programs hold such tags too, as texts.
      .replace("</head>", () => readerWorker(texts))
      .replace(
        /<script type="module"[^>]* src="([^"]+)"><\/script>/g,
        (_, address) => `<script type="module">${scriptText(textOf(address))}</script>`,
      )
      .replace(
        /<link rel="stylesheet"[^>]* href="([^"]+)">/g,
        (_, address) => `<style>${textOf(address)}</style>`,
      )
  );
}

/**
 * Builds everything into one page that works from a disk: a browser loads no script beside a page
 * that came without a server.
 */
export function singleFile(): Plugin {
  return {
    name: "gongkai:single-file",
    apply: "build",
    enforce: "post",
    config: () => ({
      base: "./",
      publicDir: false,
      build: {
        outDir: "dist-single",
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    // Before the licences come in, which stay as they are.
    transformIndexHtml: { order: "pre", handler: (html) => withoutComments(inlineIcons(html)) },
    generateBundle: {
      // Vite itself still writes into the script here.
      order: "post",
      handler(_, bundle) {
        const texts = new Map<string, string>();
        for (const [name, output] of Object.entries(bundle)) {
          texts.set(name, output.type === "chunk" ? output.code : String(output.source));
          delete bundle[name];
        }
        const html = texts.get("index.html");
        if (html === undefined) throw new Error("There is no page to put everything into.");
        this.emitFile({ type: "asset", fileName, source: inlineFiles(html, texts) });
      },
    },
  };
}
