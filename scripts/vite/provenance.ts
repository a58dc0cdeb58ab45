import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { root } from "../root.mjs";
import { billOfMaterials } from "./billOfMaterials.ts";
import {
  bundledPackages,
  licenceFaults,
  licencesText,
  type ViteLicence,
} from "./bundledPackages.ts";
import type { Edition } from "./contentPolicy.ts";
import { fileName as singleFileName } from "./singleFile.ts";

const told = "licenses.json";

/** A block of data at the end of the page, for the link to the licences to read. */
function withLicences(html: string, text: string): string {
  if (/<(\/script|!--)/i.test(text)) throw new Error("A licence would end the block it stands in.");
  const block = `<script type="text/plain" id="licenses">\n${text}</script>\n`;
  return html.replace(/ *<\/body>(?![\s\S]*<\/body>)/, (end) => block + end);
}

/**
 * Writes which packages are in the build, and under which licences: `licenses.txt` and a bill of
 * materials, `sbom.cdx.json`. A package that may not be given away like this ends the build.
 * @param inWorkers the names of the packages in workers, known once those are built
 */
export function provenance(edition: Edition, inWorkers: ReadonlySet<string>): Plugin {
  let folder: string | undefined;
  let licences: readonly ViteLicence[] = [];
  return {
    name: "gongkai:provenance",
    apply: "build",
    // Vite knows whose modules it has put where; its list never leaves the build.
    config: () => ({ build: { license: { fileName: told } } }),
    configResolved({ build: { write, outDir }, root: from }) {
      folder = write ? resolve(from, outDir) : undefined;
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const list = bundle[told];
        if (list?.type !== "asset") throw new Error("Vite told nothing of licences.");
        licences = JSON.parse(String(list.source));
        delete bundle[told];
      },
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        if (!folder) return;
        const read = (name: string) => readFileSync(join(root, name), "utf8");
        const { name, version, license } = JSON.parse(read("package.json"));
        const product = { name, version, licence: license, text: read("LICENSE").trim() };
        const packages = bundledPackages(licences, root, inWorkers);
        const faults = licenceFaults(packages);
        if (faults.length > 0) throw new Error(faults.join("\n"));
        const text = licencesText(product, packages);
        if (edition === "file") {
          const file = join(folder, singleFileName);
          writeFileSync(file, withLicences(readFileSync(file, "utf8"), text));
          return;
        }
        const bill = billOfMaterials(product, packages, JSON.parse(read("package-lock.json")));
        writeFileSync(join(folder, "licenses.txt"), text);
        writeFileSync(join(folder, "sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
      },
    },
  };
}
