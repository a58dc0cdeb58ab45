import { strToU8, type Zippable, zipSync } from "fflate";
import { tag, xmlPart } from "./xml.ts";

export type Part = {
  /** From the root of the package, without a leading slash. */
  readonly path: string;
  /** The content type; pictures and sheets are known by their extension. */
  readonly type?: string;
  readonly content: string | Uint8Array;
  readonly relations?: Relations;
};

const namespace = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const byExtension: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What one part refers to. A part asks for ids while it is written. */
export class Relations {
  private readonly targets: { readonly type: string; readonly path: string }[] = [];

  /**
   * @param type the last word of the type, such as "slide", or the whole of it.
   * @param path of the part referred to, from the root of the package.
   */
  add(type: string, path: string): string {
    this.targets.push({ type: type.includes("/") ? type : `${office}/${type}`, path });
    return `rId${this.targets.length}`;
  }

  xml(from: string): string {
    const each = this.targets.map(({ type, path }, index) =>
      tag("Relationship", { Id: `rId${index + 1}`, Type: type, Target: relativePath(from, path) }),
    );
    return xmlPart(tag("Relationships", { xmlns: `${namespace}/relationships` }, ...each));
  }
}

/**
 * Parts as one file. The list of content types is made from the parts themselves, so that it can
 * name none that is missing, for which PowerPoint would offer to repair the file.
 */
export function officePackage(parts: readonly Part[], root: Relations): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    "[Content_Types].xml": strToU8(contentTypes(parts)),
    "_rels/.rels": strToU8(root.xml("")),
  };
  for (const { path, content, relations } of parts) {
    files[path] = typeof content === "string" ? strToU8(content) : content;
    if (relations) files[relationsPath(path)] = strToU8(relations.xml(path));
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

function contentTypes(parts: readonly Part[]): string {
  const extensions = new Set(["rels", "xml"]);
  const overrides: string[] = [];
  for (const { path, type } of parts) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    extensions.add(extension);
    if (type) overrides.push(tag("Override", { PartName: `/${path}`, ContentType: type }));
  }
  const defaults = [...extensions].map((extension) =>
    tag("Default", { Extension: extension, ContentType: byExtension[extension] }),
  );
  return xmlPart(tag("Types", { xmlns: `${namespace}/content-types` }, ...defaults, ...overrides));
}

function relationsPath(path: string): string {
  const cut = path.lastIndexOf("/") + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** A target as seen from the part that refers to it. */
function relativePath(from: string, to: string): string {
  const there = to.split("/");
  const here = from.split("/").slice(0, -1);
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => ".."), ...there].join("/");
}
