import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import type { SiteFile } from "../../src/offline/worker/siteFiles.ts";
import { root } from "../root.mjs";

const workerName = "sw.js";

/** The pages of the menu. The others, hundreds of them, are drawn from the empty page just as well. */
const keptPage = /^(en\/)?[a-z]*\/?index\.html$/;

/**
 * The files of a built site that are kept, in an order that does not depend on the file system. A page is named by
 * its folder, because many servers redirect from index.html to it.
 */
export function listSiteFiles(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== workerName && !/\.(map|conf)$/.test(path))
    .filter((path) => !path.endsWith("/index.html") || keptPage.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const digest = createHash("sha256").update(readFileSync(join(folder, path)));
      const address = path.replace(/(^|\/)index\.html$/, "$1");
      return [address === "" ? "./" : address, `sha256-${digest.digest("base64")}`];
    });
}

/** Writes the worker for the files that are in the folder now: to be called after the last change. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = listSiteFiles(folder);
  const list = JSON.stringify(files);
  const version = createHash("sha256").update(list).digest("hex").slice(0, 12);
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    define: { __SITE_FILES__: list, __SITE_VERSION__: JSON.stringify(version) },
    build: {
      write: false,
      target: "chrome86",
      rolldownOptions: {
        input: join(root, "src/offline/worker/serviceWorker.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("The service worker was not built.");
  writeFileSync(join(folder, workerName), output.output[0].code);
}

/** Adds the worker that keeps the site for use without a network, when everything else is written. */
export function serviceWorker(): Plugin {
  let folder: string | undefined;
  return {
    name: "gongkai:service-worker",
    apply: "build",
    configResolved({ build: { write, outDir }, base, root: from }) {
      if (!base.startsWith("/")) {
        throw new Error(
          `--base must be a path such as /gongkai/, because pages have paths too; it is "${base}".`,
        );
      }
      folder = write ? resolve(from, outDir) : undefined;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (folder) await writeServiceWorker(folder);
      },
    },
  };
}
