import { strFromU8, strToU8, zipSync } from "fflate";
import { unzip } from "../../ingest/readers/unzip.ts";

/** A Word or Excel file as it is packed: its parts by name, in their order, those that are XML as texts when asked for. */
export class OfficePackage {
  readonly #parts: Map<string, Uint8Array>;

  /** @throws ReadingError where the file does not unpack, or to too much */
  constructor(bytes: Uint8Array) {
    this.#parts = new Map(unzip(bytes, () => true));
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  text(name: string): string | undefined {
    const bytes = this.#parts.get(name);
    return bytes && strFromU8(bytes);
  }

  put(name: string, text: string): void {
    this.#parts.set(name, strToU8(text));
  }

  /** A name that no part has: the pattern with the first number that is free in the place of #. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  /** Packs it again; what was not put is as it was. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.#parts));
  }
}

/** What a part refers to: `word/document.xml` has its list in `word/_rels/document.xml.rels`. */
function relationsName(part: string): string {
  return part.replace(/([^/]+)$/, "_rels/$1.rels");
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The relations of a part: id, type and target of each. */
export function relationsOf(
  file: OfficePackage,
  part: string,
): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  const xml = file.text(relationsName(part)) ?? "";
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
    const target = attribute("Target");
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const whole = target.startsWith("/") ? target.slice(1) : joined(folder, target);
    return { id: attribute("Id"), type: attribute("Type"), target: whole };
  });
}

function joined(folder: string, target: string): string {
  const path: string[] = [];
  for (const each of `${folder}${target}`.split("/")) {
    if (each === "..") path.pop();
    else if (each !== ".") path.push(each);
  }
  return path.join("/");
}

/**
 * Adds a relation to a part.
 * @returns its id
 */
export function addRelation(
  file: OfficePackage,
  part: string,
  type: string,
  target: string,
): string {
  const name = relationsName(part);
  const xml =
    file.text(name) ??
    `${head}<Relationships xmlns="${packageNamespace}/relationships"></Relationships>`;
  let number = 1;
  while (xml.includes(`"gongkai${number}"`)) number += 1;
  const id = `gongkai${number}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
  const open = xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  file.put(name, open.replace("</Relationships>", `${relation}</Relationships>`));
  return id;
}

/** Says of which type a new part is, or of all parts with an ending. */
export function addContentType(
  file: OfficePackage,
  what: { readonly part: string } | { readonly ending: string },
  type: string,
): void {
  const name = "[Content_Types].xml";
  const xml = file.text(name) ?? "";
  if ("ending" in what) {
    if (new RegExp(`<Default[^>]*Extension="${what.ending}"`, "i").test(xml)) return;
    const entry = `<Default Extension="${what.ending}" ContentType="${type}"/>`;
    file.put(name, xml.replace(/<Types([^>]*)>/, `<Types$1>${entry}`));
    return;
  }
  const entry = `<Override PartName="/${what.part}" ContentType="${type}"/>`;
  file.put(name, xml.replace("</Types>", `${entry}</Types>`));
}
