import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../scripts/root.mjs";
import { type BuiltChunk, chunkListPath } from "../../scripts/vite/chunkList.ts";
import { assetsOf, closureOf, resolveAddress, staticImports } from "./pageScripts.ts";

const dist = join(root, "dist");
const sizes = new Map<string, number>();

/** Compressed as servers do. */
export function compressedSize(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

/** The build's scripts with what they are made of. Throws where the list is of another build. */
export function readChunks(): readonly BuiltChunk[] {
  const chunks: BuiltChunk[] = JSON.parse(readFileSync(chunkListPath, "utf8"));
  const foreign = chunks.filter(({ file }) => !existsSync(join(dist, file)));
  if (foreign.length) throw new Error(`Not of this build: ${foreign.map(({ file }) => file)}`);
  return chunks;
}

/** The documents of the site, by path from its folder. */
export function readPages(): string[] {
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith("index.html"))
    .sort();
}

const importsIn = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const known = importsIn.get(file);
  if (known) return known;
  const code = readFileSync(join(dist, file), "utf8");
  const found = staticImports(code).map((address) => resolveAddress(address, file));
  importsIn.set(file, found);
  return found;
}

/** The scripts that have to be there before these can run, themselves included. */
function scriptsFor(first: readonly string[]): string[] {
  return closureOf(first, importsOf);
}

/** These scripts with what they need, style sheets included. */
export function filesFor(first: readonly string[], chunks: readonly BuiltChunk[]): string[] {
  const scripts = scriptsFor(first);
  const styles = chunks.filter(({ file }) => scripts.includes(file)).flatMap((each) => each.styles);
  return [...new Set([...scripts, ...styles])];
}

/**
 * Every file that a page loads by itself, by path from the site's folder: document, styles, scripts.
 * @param also what it imports while it starts, though not statically
 */
export function filesOfPage(page: string, also: readonly string[]): string[] {
  const { scripts, styles } = assetsOf(readFileSync(join(dist, page), "utf8"));
  const inSite = (address: string) => resolveAddress(address, page);
  return [...new Set([page, ...styles.map(inSite), ...scriptsFor(scripts.map(inSite)), ...also])];
}

export function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + compressedSize(join(dist, file)), 0);
}
