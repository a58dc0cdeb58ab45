import type { Palette } from "../../src/theme/palettes.ts";

/** The attributes in which a drawing says something; the rest is the same everywhere. */
const telling = [
  ...["role", "tabindex", "data-mark", "aria-label"],
  ...["x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d", "transform"],
  ...["text-anchor", "font-size", "font-weight", "fill", "stroke", "stroke-width"],
  ...["stroke-dasharray", "opacity", "fill-opacity"],
];

/** Elements that are looked up, not seen. */
const unseen = /^(defs|clippath|title|desc|style)$/i;

/**
 * What a drawing consists of, a line for each element that says something: where it stands to the
 * pixel, its colour by the name of the palette, its text. Groups that only group are left out.
 */
export function svgStructure(svg: Element, palette: Palette): string {
  const names = new Map(Object.entries(palette).map(([name, hex]) => [hex.toLowerCase(), name]));
  const lines: string[] = [];

  function colour(value: string): string {
    if (value.startsWith("url(")) return "pattern";
    return names.get(value.toLowerCase()) ?? value;
  }

  function described(element: Element): string[] {
    return telling.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null || value === "" || value === "none") return [];
      if (name === "fill" || name === "stroke") return [`${name}=${colour(value)}`];
      // What it says is for other tests; that it says something belongs to the structure.
      if (name === "aria-label") return ["labelled"];
      if (name === "d") return [`d=${shortPath(rounded(value))}`];
      if (/opacity|stroke-/.test(name)) return [`${name}=${value}`];
      return [`${name}=${rounded(value)}`];
    });
  }

  /** The lines of a text, each with its place where the text itself has none. */
  function spoken(element: Element): string[] {
    const inner = [...element.querySelectorAll("tspan")];
    if (inner.length === 0) return [`"${element.textContent}"`];
    return inner.flatMap((line) => [...described(line), `"${line.textContent}"`]);
  }

  function walk(element: Element, depth: number): void {
    const name = element.tagName.toLowerCase();
    if (unseen.test(name) || element.getAttribute("fill") === "transparent") return;
    const leaf = name === "text";
    const parts = described(element);
    const groups = /^(g|svg)$/.test(name) && !element.hasAttribute("role") && depth > 0;
    const shown = !groups || element.hasAttribute("transform");
    if (shown) {
      const text = leaf ? spoken(element) : [];
      lines.push("  ".repeat(depth) + [name, ...parts, ...text].join(" "));
    }
    if (leaf) return;
    for (const child of element.children) walk(child, depth + (shown ? 1 : 0));
  }

  walk(svg, 0);
  return lines.join("\n");
}

/** Hatching is a hundred strokes alike: its beginning, its end and its length tell it. */
function shortPath(path: string): string {
  return path.length <= 80 ? path : `${path.slice(0, 30)}…${path.slice(-30)} (${path.length})`;
}

/** A tenth of a pixel is not to be seen, and not every machine computes it alike. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number)) + 0));
}
