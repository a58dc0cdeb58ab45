import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/root.mjs";
import { missingMethods } from "../../src/ui/missingMethods.ts";
import { newerScript } from "../build/newerScript.ts";
import { newerStyles } from "../build/newerStyles.ts";
import { expect, test } from "./support.ts";

const dist = join(root, "dist");
const supplied = new Set(missingMethods.flatMap(([, name]) => [name, `AbortSignal.${name}`]));
/** What libraries and we ask for before we call it. */
const askedFor = ["checkVisibility", "startViewTransition", "Segmenter"];
/** What pdf.js, in the edition for older browsers, brings for itself, or its reader for it: tried in Chromium 88. */
const broughtByPdf = [
  ...["AbortSignal.any", "Promise.try", "URL.parse", "fromBase64", "getOrInsertComputed"],
  ...["randomUUID", "structuredClone", "toBase64", "withResolvers"],
];

function found(code: string): string[] {
  const { syntax, names } = newerScript(code);
  return [...syntax, ...names.filter((name) => !supplied.has(name) && !askedFor.includes(name))];
}

test("the scripts and styles of the build are such as Chromium 86 understands", () => {
  const files = ["sw.js", ...readdirSync(join(dist, "assets")).map((name) => `assets/${name}`)];
  const newer = files.flatMap((file) => {
    const text = readFileSync(join(dist, file), "utf8");
    const parts = file.endsWith(".css") ? newerStyles(text, true) : found(text);
    const brought = /\/pdf[.-]/.test(file) ? broughtByPdf : [];
    return parts.filter((part) => !brought.includes(part)).map((part) => `${file}: ${part}`);
  });
  expect(newer).toEqual([]);
});

test("so are those of the single file", () => {
  const html = readFileSync(join(root, "dist-single", "gongkai.html"), "utf8");
  const scripts = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)];
  // A program may hold a page with its styles as a text.
  const page = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "");
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)];
  expect(styles.length).toBeGreaterThan(0);
  expect(scripts.length + styles.length).toBeGreaterThan(2);
  expect(scripts.flatMap(([, code = ""]) => found(code))).toEqual([]);
  expect(styles.flatMap(([, sheet = ""]) => newerStyles(sheet, true))).toEqual([]);
});
