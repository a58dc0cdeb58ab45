import { strFromU8, unzipSync } from "fflate";

/** The parts of an office file by their path, as bytes and as text. */
export type OpenPackage = {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  text(path: string): string;
  xml(path: string): Document;
};

/** A blob's bytes; jsdom's blobs can be read in one way only. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => failed(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

export function openBytes(zip: Uint8Array): OpenPackage {
  const files = unzipSync(new Uint8Array(zip));
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`No part ${path}.`);
    return found;
  };
  const text = (path: string) => strFromU8(bytes(path));
  const parsed = new Map<string, Document>();
  return {
    paths: Object.keys(files),
    bytes,
    text,
    xml: (path) => {
      const known = parsed.get(path) ?? parse(path, text(path));
      parsed.set(path, known);
      return known;
    },
  };
}

function parse(path: string, text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const [error] = elements(document, "parsererror");
  if (error) throw new Error(`${path}: ${error.textContent}`);
  return document;
}

export async function openPackage(blob: Blob): Promise<OpenPackage> {
  return openBytes(await bytesOf(blob));
}

/**
 * Every element of a name, prefix included, in document order. Walks by hand: jsdom's collections
 * search anew for every index.
 */
export function elements(node: Document | Element, name: string): Element[] {
  const found: Element[] = [];
  for (let each = node.firstElementChild; each; each = each.nextElementSibling) {
    if (each.tagName === name) found.push(each);
    found.push(...elements(each, name));
  }
  return found;
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** What an office program would complain about in a package. */
export function packageFaults(file: OpenPackage): string[] {
  const faults: string[] = [];
  const types = file.xml("[Content_Types].xml");
  const defaults = new Set(elements(types, "Default").map((each) => attribute(each, "Extension")));
  const overrides = elements(types, "Override").map((each) => attribute(each, "PartName").slice(1));
  for (const path of overrides) {
    if (!file.paths.includes(path)) faults.push(`${path} is listed and missing`);
  }
  if (new Set(overrides).size !== overrides.length) faults.push("a part is listed twice");
  const parts = file.paths.filter((path) => !path.endsWith("/") && path !== "[Content_Types].xml");
  for (const path of parts) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    if (!overrides.includes(path) && !defaults.has(extension)) faults.push(`${path} has no type`);
    if (extension === "xml" || extension === "rels") file.xml(path);
  }
  for (const extension of defaults) {
    const used = parts.some((path) => path.endsWith(`.${extension}`));
    if (!used && !["xml", "rels"].includes(extension)) faults.push(`no part is ${extension}`);
  }
  for (const path of parts.filter((each) => each.endsWith(".rels"))) {
    faults.push(...relationFaults(file, path));
  }
  return faults;
}

function relationFaults(file: OpenPackage, path: string): string[] {
  const folder = path.slice(0, path.indexOf("_rels/"));
  return elements(file.xml(path), "Relationship").flatMap((each) => {
    if (attribute(each, "TargetMode") === "External") return [`${path} leads outside`];
    const target = new URL(attribute(each, "Target"), `file:///${folder}`).pathname.slice(1);
    return file.paths.includes(target) ? [] : [`${path} leads to ${target}, which is missing`];
  });
}
