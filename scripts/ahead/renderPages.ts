import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build, type InlineConfig } from "vite";
import type { RenderedPage } from "../../src/ahead/renderPage.tsx";
import { root } from "../root.mjs";

/**
 * Renders pages with the product's own components.
 * @param config what the site was built with: base and plugins
 */
export async function renderPages(
  paths: readonly string[],
  config: Pick<InlineConfig, "base" | "plugins">,
): Promise<ReadonlyMap<string, RenderedPage>> {
  // Within the project, so that what it does not contain is found.
  const folder = mkdtempSync(join(root, "node_modules", ".gongkai-ahead-"));
  try {
    await build({
      ...config,
      configFile: false,
      root,
      mode: "production",
      publicDir: false,
      logLevel: "error",
      // Libraries too, as built for production: half of them are told apart by this name only.
      define: { "process.env.NODE_ENV": '"production"' },
      ssr: { noExternal: true },
      build: {
        ssr: join(root, "src/ahead/renderPage.tsx"),
        outDir: folder,
        target: "es2022",
        rolldownOptions: { output: { entryFileNames: "renderPage.mjs" } },
      },
    });
    const entry = pathToFileURL(join(folder, "renderPage.mjs")).href;
    const pages = new Map<string, RenderedPage>();
    // A thread for each language: the same charts stand on several pages, and are drawn once.
    const english = paths.filter((path) => /^\/en(\/|$)/.test(path));
    const shares = [paths.filter((path) => !english.includes(path)), english];
    await Promise.all(
      shares.map((share) => renderShare(entry, share, (path, page) => pages.set(path, page))),
    );
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function renderShare(
  entry: string,
  paths: readonly string[],
  take: (path: string, page: RenderedPage) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(join(root, "scripts/ahead/worker.mjs"), {
      workerData: { entry, paths },
    });
    worker.on("message", ({ path, ...page }) => take(path, page));
    worker.on("error", failed);
    worker.on("exit", (code) =>
      code === 0 ? done() : failed(new Error(`Rendering ended with ${code}.`)),
    );
  });
}
