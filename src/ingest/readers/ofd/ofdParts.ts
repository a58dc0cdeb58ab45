import { SaxesParser } from "saxes";
import { unzip } from "../unzip.ts";

/** What is told of an XML text while it is gone through; names come without the prefix of their space. */
export type XmlEvents = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

export function goThrough(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => open?.(bare(tag.name), tag.attributes));
  parser.on("text", (said) => text?.(said));
  parser.on("closetag", (tag) => close?.(bare(tag.name)));
  parser.write(xml).close();
}

/** Numbers divided by blanks or commas. */
export function numbersIn(text = ""): number[] {
  return text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
}

/** A part of the package, and the folder that the paths in it begin from. */
export type OfdPart = { readonly xml: string; readonly folder: string };

export type OfdParts = (folder: string, path: string) => OfdPart | undefined;

const plain = (path: string) =>
  path
    .replaceAll("\\", "/")
    .replace(/\/\.(?=\/)/g, "")
    .replace(/^(\.?\/)+/, "")
    .toLowerCase();

/** The XML parts of an OFD package; a path begins at the root or from a folder, and writers mix both. */
export function ofdParts(bytes: Uint8Array): OfdParts {
  const parts = new Map(
    [...unzip(bytes, (name) => /\.xml$/i.test(name))].map(([name, part]) => [plain(name), part]),
  );
  return (folder, path) => {
    const places = path.startsWith("/") ? [plain(path)] : [plain(folder + path), plain(path)];
    const place = places.find((each) => parts.has(each));
    if (place === undefined) return undefined;
    return {
      xml: new TextDecoder().decode(parts.get(place)),
      folder: place.slice(0, place.lastIndexOf("/") + 1),
    };
  };
}
