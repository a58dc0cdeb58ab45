// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/root.mjs";
import { zh } from "../../src/i18n/zh/messages.ts";
import { palettes } from "../../src/theme/palettes.ts";

const folder = join(root, "public");
const manifest = JSON.parse(readFileSync(join(folder, "manifest.webmanifest"), "utf8"));

/** Width and height as the header of a PNG gives them. */
function pngSize(path: string): string {
  const bytes = readFileSync(join(folder, path));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

it("names what there is: icons of their sizes, the product's name and ground", () => {
  for (const { src, sizes, type } of manifest.icons) {
    if (type === "image/png") expect(pngSize(src), src).toBe(sizes);
  }
  expect(manifest.icons.map((icon: { purpose: string }) => icon.purpose)).toContain("maskable");
  expect(pngSize("icons/apple-touch-icon.png")).toBe("180x180");
  expect(manifest.short_name).toBe(zh["shell.product"]);
  expect(manifest.background_color).toBe(palettes.light.paper);
});

it("names no place but its own folder, so that it works below any path", () => {
  const places = [
    manifest.start_url,
    manifest.scope,
    ...manifest.icons.map((i: { src: string }) => i.src),
  ];
  for (const place of places) expect(place).not.toMatch(/^\/|:/);
});
