import type { SourceFile } from "./importGraph.ts";

/** What anything that shows observations may build on. */
const foundations = [
  ...["domain", "forms", "reports", "ingest", "audit"],
  ...["theme", "i18n", "ui", "address"],
];
const views = [
  ...["charts", "charts/frame", "export", "tables", "cards", "findings", "search", "library"],
  ...["check", "briefing", "briefing/basket", "compare"],
];

/**
 * Each layer with the layers it may import, besides itself. Imports run downward only, so that the
 * arithmetic can be checked without knowing React, and a chart without knowing its page.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  forms: ["domain"],
  reports: ["forms", "domain"],
  ingest: ["forms", "domain"],
  audit: ["forms", "domain"],
  theme: ["domain"],
  // Findings carry facts only; their sentences are made in i18n, which must know their shape.
  i18n: ["domain", "forms", "audit"],
  ui: ["i18n", "theme"],
  // Addresses stand below the pages they lead to, so that a chart can link without importing app.
  address: ["domain", "forms", "reports", "i18n", "ui"],
  // The worker that keeps the site, and the news of a newer one.
  offline: ["address"],
  charts: foundations,
  // The exporter draws a chart's model, and with it the same component as the screen.
  export: [...foundations, "charts"],
  // What has been put into the briefing; whatever shows a chart or a number can put more into it.
  "briefing/basket": [...foundations, "charts"],
  // A folder of charts, yet above the exporter: the frame's menu is where a chart is handed to it.
  "charts/frame": [...foundations, "charts", "export", "briefing/basket"],
  // It is told which charts there are: a table that filters by a query need not know any.
  search: ["domain", "forms", "audit", "i18n", "ui", "address"],
  // Which reports there are, to choose among by typing.
  library: [...foundations, "search"],
  tables: [...foundations, "export", "search", "briefing/basket"],
  // A card names the charts that use its number.
  cards: [...foundations, "charts", "export", "briefing/basket", "library"],
  // A finding shows the numbers it is about, each opening its card.
  // Its picture breaks lines as the pictures of charts do.
  findings: [...foundations, "charts", "cards", "export"],
  // What was read from a file, beside the file, with what does not add up in it.
  check: [...foundations, "charts", "cards", "export", "library", "findings"],
  // Its deck draws charts, filters tables, and is taken along as files.
  briefing: [...foundations, "briefing/basket", "charts", "export", "tables", "library"],
  compare: [...foundations, "charts", "charts/frame", "export", "tables", "cards"],
  pages: [...foundations, ...views],
  app: [...foundations, ...views, "pages", "offline"],
  // The same pages, rendered while building.
  ahead: [...foundations, ...views, "pages", "app"],
  // The file that mounts the product.
  "main.tsx": ["app", "theme", "i18n", "ui"],
};

const withoutReact = ["domain", "forms", "reports", "ingest", "audit"];
const reactPackage = /(^|[/-])react([/-]|$)|^recharts$/;
const vagueName = /(^|\/)(utils?|helpers?|common|misc|stuff|index)(\.|\/|$)/i;
/** Files of figures, form rows and words: long because the thing they copy is. */
const dataFile = /^(reports\/[^/]+|forms|i18n\/(zh|en))\//;
const longest = 220;

/** The layer a file belongs to: the deepest folder that the table names. */
export function layerOf(path: string): string | undefined {
  for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    if (Object.hasOwn(layers, at)) return at;
  }
  return undefined;
}

/** Imports that run upward or sideways, and files that no layer claims. */
export function wrongDirections(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, files }) => {
    const layer = layerOf(path);
    if (layer === undefined) return [`${path} belongs to no layer`];
    const allowed = new Set([layer, ...(layers[layer] ?? [])]);
    return files
      .filter((target) => !allowed.has(layerOf(target) ?? ""))
      .map((target) => `${path} imports ${target}`);
  });
}

export function reactWhereNone(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => withoutReact.includes(layerOf(path) ?? ""))
    .filter(
      ({ path, packages }) => path.endsWith("x") || packages.some((p) => reactPackage.test(p)),
    )
    .map(({ path }) => path);
}

export function vagueNames(sources: readonly SourceFile[]): string[] {
  return sources.map(({ path }) => path).filter((path) => vagueName.test(path));
}

export function tooLong(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path, lines }) => lines > longest && !dataFile.test(path))
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Files that import each other in a circle; each circle is told once. */
export function circles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map(({ path, files }) => [path, files]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
