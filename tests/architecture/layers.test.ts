// @vitest-environment node
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, readSources, sourceFile } from "./importGraph.ts";
import {
  circles,
  layerOf,
  layers,
  reactWhereNone,
  tooLong,
  vagueNames,
  wrongDirections,
} from "./layerRules.ts";

describe("the checks themselves, on sources made up to break them", () => {
  it("see every way to import", () => {
    const text = `
      import a from "./a.ts";
      import type { B } from "./b.ts";
      import "./c.css";
      export { d } from "./d.ts";
      export * from "./e.ts";
      const f = await import("./f.tsx");
      type G = import("./g.ts").G;
      const text = <p>Don't import "./h.ts"; export from "./i.ts"</p>;
      // import "./j.ts";
    `;
    expect(importsOf("made-up.tsx", text)).toEqual([
      "./a.ts",
      "./b.ts",
      "./c.css",
      "./d.ts",
      "./e.ts",
      "./f.tsx",
      "./g.ts",
    ]);
  });

  it("find imports that run upward or leave the source", () => {
    const sources = [
      sourceFile("domain/value.ts", `import type { Form } from "../forms/form.ts";`),
      sourceFile("charts/panels/Bar.tsx", `import { Frame } from "../frame/Frame.tsx";`),
      sourceFile("charts/frame/Menu.tsx", `import("../../export/picture.ts?worker");`),
      sourceFile("charts/Bars.tsx", `import { Table } from "../tables/Table.tsx";`),
      sourceFile("pages/Data.tsx", `import { App } from "../app/App.tsx";`),
      sourceFile("pages/More.tsx", `import { Data } from "./Data.tsx";`),
      sourceFile("theme/paint.ts", `import { tool } from "../../scripts/tool.ts";`),
      sourceFile("extras/thing.ts", ""),
    ];
    expect(wrongDirections(sources)).toEqual([
      "domain/value.ts imports forms/form.ts",
      "charts/panels/Bar.tsx imports charts/frame/Frame.tsx",
      "charts/Bars.tsx imports tables/Table.tsx",
      "pages/Data.tsx imports app/App.tsx",
      "theme/paint.ts imports ../scripts/tool.ts",
      "extras/thing.ts belongs to no layer",
    ]);
  });

  it("find React where there must be none", () => {
    const sources = [
      sourceFile("domain/a.ts", `import { useState } from "react";`),
      sourceFile("audit/b.ts", `import { renderToString } from "react-dom/server";`),
      sourceFile("forms/c.ts", `import { Bar } from "recharts";`),
      sourceFile("reports/d.tsx", ""),
      sourceFile("ingest/e.ts", `import { useTable } from "@tanstack/react-table";`),
      sourceFile("domain/f.ts", `import { reaction } from "reactor";`),
      sourceFile("ui/g.tsx", `import { useState } from "react";`),
    ];
    expect(reactWhereNone(sources)).toEqual([
      "domain/a.ts",
      "audit/b.ts",
      "forms/c.ts",
      "reports/d.tsx",
      "ingest/e.ts",
    ]);
  });

  it("find vague names", () => {
    const paths = [
      "ui/utils.ts",
      "charts/helpers/a.ts",
      "forms/index.ts",
      "ui/Common.tsx",
      "ui/indexNumber.ts",
    ];
    expect(vagueNames(paths.map((path) => sourceFile(path, "")))).toEqual(paths.slice(0, 4));
  });

  it("find long files, unless they are data", () => {
    const text = "x;\n".repeat(221);
    expect(tooLong([sourceFile("ui/Long.tsx", text), sourceFile("i18n/zh/long.ts", text)])).toEqual(
      ["ui/Long.tsx has 221 lines"],
    );
    expect(tooLong([sourceFile("ui/Long.tsx", "x;\n".repeat(220))])).toEqual([]);
  });

  it("find circles, also those not begun at", () => {
    const sources = [
      sourceFile("ui/a.ts", `import "./b.ts";`),
      sourceFile("ui/b.ts", `import "./c.ts"; import "./d.ts";`),
      sourceFile("ui/c.ts", `export * from "./b.ts";`),
      sourceFile("ui/d.ts", `import type { D } from "./d.ts";`),
    ];
    expect(circles(sources)).toEqual(["ui/b.ts → ui/c.ts → ui/b.ts", "ui/d.ts → ui/d.ts"]);
    expect(circles(sources.slice(0, 1))).toEqual([]);
  });

  it("order the layers: none may import, however indirectly, what imports it", () => {
    const table = Object.entries(layers).map(([path, files]) => ({
      ...{ path, files, packages: [], lines: 0 },
    }));
    expect(circles(table)).toEqual([]);
    expect(table.flatMap(({ files }) => files).filter((name) => !(name in layers))).toEqual([]);
  });
});

describe("the source", () => {
  const sources = readSources(resolve(import.meta.dirname, "../../src"));

  it("is read as a whole", () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ files }) => files).length).toBeGreaterThan(sources.length);
    expect(layerOf("domain/value.ts")).toBe("domain");
  });

  it("imports downward only", () => {
    expect(wrongDirections(sources)).toEqual([]);
  });

  it("keeps React out of what an auditor reads", () => {
    expect(reactWhereNone(sources)).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(circles(sources)).toEqual([]);
  });

  it("names its files after what they export", () => {
    expect(vagueNames(sources)).toEqual([]);
  });

  it("keeps its files short", () => {
    expect(tooLong(sources)).toEqual([]);
  });
});
