// @vitest-environment node
import { describe, expect, it } from "vitest";
import { packageOf } from "../../scripts/vite/chunkList.ts";
import { overBudget } from "./overBudget.ts";
import { assetsOf, closureOf, resolveAddress, staticImports } from "./pageScripts.ts";

describe("staticImports", () => {
  it("finds what has to be there before, and not what is imported later", () => {
    const code = [
      `import{a as b}from"./a.js";import"./b.js";import*as c from'./c.js';`,
      `export{d}from"./d.js";export*from"./e.js";export{b};`,
      `const f=()=>import("./f.js");const text='import"./g.js"';`,
    ].join("");
    expect(staticImports(code)).toEqual(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]);
  });
});

describe("closureOf", () => {
  const graph: Record<string, string[]> = {
    a: ["b", "c"],
    b: ["d"],
    c: ["d", "a"],
    d: [],
    e: ["a"],
  };
  it("follows imports to their end, in circles too, and takes each once", () => {
    expect(closureOf(["a"], (file) => graph[file] ?? [])).toEqual(["a", "b", "c", "d"]);
    expect(closureOf([], () => ["x"])).toEqual([]);
  });
});

describe("assetsOf", () => {
  it("reads what a document asks for by itself", () => {
    const html = `<link rel="icon" href="/icon.svg"><script>inline()</script>
      <script type="module" crossorigin src="/assets/main.js"></script>
      <link rel="modulepreload" crossorigin href="/assets/part.js">
      <link data-program crossorigin href="/assets/later.js">
      <link rel="stylesheet" href="/assets/main.css"><a href="/assets/no.js">no</a>
      <script src="https://elsewhere.example/x.js"></script>`;
    expect(assetsOf(html)).toEqual({
      scripts: ["/assets/main.js", "/assets/part.js", "/assets/later.js"],
      styles: ["/assets/main.css"],
    });
  });
});

describe("resolveAddress", () => {
  it.each([
    ["./b.js", "assets/a.js", "assets/b.js"],
    ["/assets/b.js", "en/index.html", "assets/b.js"],
    ["../assets/b.js", "data/index.html", "assets/b.js"],
  ])("%s in %s is %s", (address, from, path) => {
    expect(resolveAddress(address, from)).toBe(path);
  });
});

describe("packageOf", () => {
  it.each([
    ["/x/node_modules/recharts/es6/index.js", "recharts"],
    ["/x/node_modules/@tanstack/react-table/dist/index.js", "@tanstack/react-table"],
    ["/x/node_modules/a/node_modules/b/index.js", "b"],
    ["/x/src/main.tsx", undefined],
  ])("of %s is %s", (module, name) => {
    expect(packageOf(module)).toBe(name);
  });
});

describe("overBudget", () => {
  it("says what is too heavy and by how much", () => {
    const parts = [
      { name: "page", bytes: 120, budget: 100 },
      { name: "search", bytes: 100, budget: 100 },
    ];
    expect(overBudget(parts)).toEqual(["page is 120 bytes compressed, 20 over its budget of 100"]);
  });
});
