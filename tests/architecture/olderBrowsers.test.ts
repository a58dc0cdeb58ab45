// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { newerScript } from "../build/newerScript.ts";
import { newerStyles } from "../build/newerStyles.ts";

describe("the checks themselves, on what is newer than Chromium 86", () => {
  it("find styles without an answer for browsers that do not know them", () => {
    const sheet = `
      .a:has(b) { color: red }
      .b :where(th) { color: red }
      .c { height: 100dvh }
      .d { height: 100vh; height: 100dvh }
      .e { aspect-ratio: 1 }
      @container (min-width: 1px) { .f { color: red } }
      .g { text-decoration: underline dotted red 1px; translate: 0 1px }
      .h { &:hover { color: red } }
    `;
    expect(newerStyles(sheet)).toEqual([
      "@container (min-width: 1px)",
      ".a:has(b)",
      ".b :where(th)",
      "&:hover",
      ".c{height:100dvh}",
      ".e{aspect-ratio:1}",
      ".g{text-decoration:underline dotted red 1px}",
      ".g{translate:0 1px}",
    ]);
    const answers = `
      @supports not selector(:where(a)) { b { color: red } }
      @supports not (aspect-ratio: 1) { b { color: red } }
      @supports not (container-type: inline-size) { b { color: red } }
    `;
    expect(newerStyles(sheet + answers)).toEqual([
      ".a:has(b)",
      "&:hover",
      ".c{height:100dvh}",
      ".g{text-decoration:underline dotted red 1px}",
      ".g{translate:0 1px}",
    ]);
  });

  it("find newer syntax and newer methods", () => {
    const code = `
      class A { static { f() } #b; has(x) { return #b in x } }
      const c = /a/v;
      await d;
      async () => { await d };
      [1].toSorted().findLast(f);
      structuredClone(c);
      typeof reportError === "function" && reportError(c);
      AbortSignal.timeout(1);
    `;
    expect(newerScript(code)).toEqual({
      syntax: ["#name in", "/…/v", "await outside of a function", "static {}"],
      names: ["AbortSignal.timeout", "findLast", "structuredClone", "toSorted"],
    });
  });
});

it("the styles are such as Chromium 86 understands", () => {
  const folder = join(root, "src");
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  expect(sheets.length).toBeGreaterThan(50);
  const found = sheets.flatMap((path) =>
    newerStyles(readFileSync(join(folder, path), "utf8")).map((part) => `${path}: ${part}`),
  );
  expect(found, "give an earlier value first, or a rule in @supports not").toEqual([]);
});
