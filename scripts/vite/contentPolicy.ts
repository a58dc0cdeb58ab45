import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** The site in many files, or the product in one file, which has nothing beside it to ask for. */
export type Edition = "site" | "file";

/** The policy for a server to send, with the hashes of all pages, as nginx includes it. */
const policyFile = "content-policy.conf";

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const policyElement = /[ \t]*<meta http-equiv="Content-Security-Policy"[^>]*>\n?/gi;
const charsetElement = /[ \t]*<meta charset=[^>]*>\n?/gi;
/** What a browser runs or obeys; with any other type the element is a block of data. */
const scriptType = /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i;

/** The hashes of the scripts that stand within a page, in the order of the page, each once. */
export function scriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(scriptElement)]
    .filter(([, attributes = ""]) => !/\ssrc\s*=/i.test(attributes))
    .filter(([, attributes = ""]) => {
      const [, type = ""] = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes) ?? [];
      return scriptType.test(type);
    })
    // A browser reads every end of a line as the one character before it hashes.
    .map(([, , text = ""]) => createHash("sha256").update(text.replace(/\r\n?/g, "\n")))
    .map((digest) => `'sha256-${digest.digest("base64")}'`);
  return [...new Set(hashes)];
}

/**
 * What a page may load, run and send, with everything else forbidden. Who may frame it cannot be
 * said within a page, only by the server.
 */
export function contentPolicy(hashes: readonly string[], edition: Edition = "site"): string {
  const site = edition === "site";
  const own = site ? ["'self'"] : [];
  const directives: [name: string, ...sources: string[]][] = [
    ["default-src", "'none'"],
    ["script-src", ...own, ...[...hashes].sort()],
    // Inline for styles alone: the charts are drawn with style attributes, which have no hashes.
    ["style-src", ...own, "'unsafe-inline'"],
    // Previews and pictures for files are drawn from data:.
    ["img-src", ...own, "data:"],
    ...(site
      ? ([
          ["connect-src", "'self'"],
          ["manifest-src", "'self'"],
          ["worker-src", "'self'"],
        ] as [string, string][])
      : // The worker that reads files comes out of the page itself.
        ([["worker-src", "blob:"]] as [string, string][])),
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["object-src", "'none'"],
    // Text becomes markup or a script's address only through the one policy of our own, which knows
    // the workers: the one that keeps the site, and the one that reads files.
    ["require-trusted-types-for", "'script'"],
    ["trusted-types", "gongkai"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}

/**
 * The page with its policy at the top of the head, where it covers everything below. A page that has
 * one already gets it anew: to be called after the last change to the page's scripts.
 */
export function withContentPolicy(html: string, edition: Edition = "site"): string {
  const policy = contentPolicy(scriptHashes(html), edition);
  const head = [
    // Browsers look for the character set in the first 1024 bytes only.
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  ];
  // Above the first script only: a program may hold such elements as texts.
  const found = html.search(/<script[\s>]/);
  const scripts = found < 0 ? html.length : found;
  const above = html.slice(0, scripts).replace(policyElement, "").replace(charsetElement, "");
  const bare = above + html.slice(scripts);
  if (!/<head>/.test(bare)) throw new Error("The page has no head to put its policy into.");
  return bare.replace("<head>", () => `<head>\n    ${head.join("\n    ")}`);
}

/** Gives every page in a folder its policy; gives back the hashes of them all. */
function protectPages(folder: string, edition: Edition): string[] {
  const hashes = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".html")) continue;
    const file = join(folder, name);
    const html = readFileSync(file, "utf8");
    for (const hash of scriptHashes(html)) hashes.add(hash);
    writeFileSync(file, withContentPolicy(html, edition));
  }
  return [...hashes].sort();
}

/**
 * Puts the policy into every page when all pages are written, so that the hashes are those of the
 * final bytes; it must stand before whatever lists or hashes the files themselves.
 */
export function contentPolicies(edition: Edition): Plugin {
  let folder: string | undefined;
  return {
    name: "gongkai:content-policy",
    apply: "build",
    configResolved({ build: { write, outDir }, root }) {
      folder = write ? resolve(root, outDir) : undefined;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        if (!folder) return;
        const policy = contentPolicy(protectPages(folder, edition), edition);
        if (edition === "file") return;
        writeFileSync(join(folder, policyFile), `set $gongkai_policy "${policy}";\n`);
      },
    },
  };
}
