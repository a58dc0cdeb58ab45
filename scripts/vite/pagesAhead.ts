import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin, ResolvedConfig } from "vite";
import { pathIn } from "../../src/address/languagePath.ts";
import { pagePaths, shellPaths } from "../../src/ahead/pagePaths.ts";
import { locales } from "../../src/i18n/words.ts";
import { loadAllReports } from "../../src/reports/loadReport.ts";
import { pageDocument, shellDocument } from "../ahead/pageDocument.ts";
import { renderPages } from "../ahead/renderPages.ts";
import { datasetText } from "./dataFiles.ts";
import { pinyin } from "./pinyin.ts";
import { reportFacts } from "./reportFacts.ts";
import { withoutComments } from "./withoutComments.ts";

/** The file in which a server finds the page at a path. */
function fileOf(path: string): string {
  return join(path, "index.html");
}

const datasetTag = /<script type="application\/ld\+json">.*?<\/script>/gs;

/**
 * Writes the pages of the site in both languages: most as finished documents, those of `shellPaths` as
 * empty ones that say what they are about; and `404.html`, which is neutral and draws whatever its
 * address names, for addresses that no page has.
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
        const written = withoutComments(readFileSync(join(folder, "index.html"), "utf8"));
        const html = written.replace(datasetTag, "");
        writeFileSync(join(folder, "404.html"), html);
        const [link = "", address = ""] =
          /<link rel="stylesheet"[^>]* href="([^"]+)">/.exec(html) ?? [];
        const template = {
          html: html.replace(link, link.replace(" href=", " data-rest=")),
          styles: readFileSync(join(folder, address.slice(base.length)), "utf8"),
        };
        const shells = new Set(await shellPaths());
        const datasets = await datasetsOfFirstPages(base);
        const plugins = [react(), pinyin(), reportFacts()];
        const rendered = await renderPages([...pagePaths(), ...shells], { base, plugins });
        for (const [path, page] of rendered) {
          const file = join(folder, fileOf(path));
          mkdirSync(dirname(file), { recursive: true });
          const document = shells.has(path)
            ? shellDocument(html, path, page)
            : pageDocument(template, path, page, datasets.get(path));
          writeFileSync(file, document);
        }
      },
    },
  };
}

/** What search engines read of each report, by the path of its first page. */
async function datasetsOfFirstPages(base: string): Promise<ReadonlyMap<string, string>> {
  const reports = await loadAllReports();
  return new Map(
    reports.flatMap((report) => {
      const tag = `<script type="application/ld+json">${datasetText(report, base)}</script>`;
      return locales.map((locale) => [
        pathIn(locale, "/", report.id).replace(/^\/en\/$/, "/en"),
        tag,
      ]);
    }),
  );
}
