import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of which something is in the build. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  readonly text: string;
};

/** What Vite tells of a package whose modules it has put into the build. */
export type ViteLicence = { name: string; version: string; identifier?: string; text?: string };

/**
 * What leaves something in the build without a module of its own: the loaders that the build tools
 * write, and the readings that are worked out of a dictionary.
 */
const makers = ["pinyin-pro", "rolldown", "vite"];

/** Packages that carry the code of others in their files, whose licences they do not repeat. */
const carried: Readonly<Record<string, readonly string[]>> = { docx: ["nanoid"] };

/**
 * All packages in the build by name and version, each with its whole licence.
 * @param inWorkers the names of those in workers, which Vite does not tell of
 */
export function bundledPackages(
  told: readonly ViteLicence[],
  root: string,
  inWorkers: Iterable<string> = [],
): BundledPackage[] {
  const fromModules = told.map(({ name, version, identifier = "", text = "" }) => {
    const more = [
      ...(carried[name] ?? []).map((other) => `${other}:\n\n${licenceOf(folderOf(other, root))}`),
      fileIn(folderOf(name, root), "NOTICE"),
    ];
    return {
      name,
      version,
      licence: identifier,
      text: [text || keptText(name, root), ...more].filter(Boolean).join("\n\n"),
    };
  });
  const known = new Set(told.map(({ name }) => name));
  const unnamed = [...makers, ...inWorkers].filter((name) => !known.has(name));
  const fromMakers = [...new Set(unnamed)].map((name) => {
    const folder = folderOf(name, root);
    const { version, license } = JSON.parse(fileIn(folder, "package.json"));
    const text = licenceOf(folder) || keptText(name, root);
    return { name, version, licence: license, text };
  });
  return [...fromModules, ...fromMakers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The licence of a package that does not bring its text, as its repository has it. */
function keptText(name: string, root: string): string {
  return fileIn(join(root, "scripts/vite/licences"), `${name.replace("/", "-")}.txt`);
}

function keyOf({ name, version }: BundledPackage): string {
  return `${name}@${version}`;
}

function folderOf(name: string, root: string): string {
  return join(root, "node_modules", name);
}

function fileIn(folder: string, name: string): string {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}

function licenceOf(folder: string): string {
  const text = fileIn(folder, "LICENSE") || fileIn(folder, "LICENSE.md");
  // What Vite itself is bundled with is not in what it leaves here.
  return text.split(/\n# Licenses of bundled dependencies/)[0]?.trim() ?? "";
}

/** Licences that ask for no more than to be named along with the work. */
const permissive = new Set([
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"],
  ...["MIT-0", "Unlicense", "Zlib"],
]);

/** What speaks against giving these packages away with the product: an unknown or stricter licence. */
export function licenceFaults(packages: readonly BundledPackage[]): string[] {
  return packages.flatMap((each) => {
    const terms = each.licence.split(/ AND /);
    const wrong = terms.filter((term) => !permissive.has(term.replace(/^\(|\)$/g, "")));
    if (wrong.length > 0) return [`${keyOf(each)} has the licence "${each.licence}"`];
    return each.text === "" ? [`${keyOf(each)} has no text of its licence`] : [];
  });
}

/** All licences in one text; packages with the same text share it. */
export function licencesText(product: BundledPackage, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const rule = "=".repeat(78);
  const section = (those: readonly BundledPackage[], text: string) =>
    [
      rule,
      ...those.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
      rule,
      "",
      text.replace(/\r\n?/g, "\n"),
      "",
    ].join("\n");
  return [
    `${product.name} is made of the work of others, to which the licences below belong.`,
    "",
    section([product], product.text),
    ...[...byText].map(([text, those]) => section(those, text)),
  ].join("\n");
}
