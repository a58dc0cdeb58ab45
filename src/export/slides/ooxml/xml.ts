import { escapeXml } from "../../escapeXml.ts";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; its children are XML already, its attributes are not; undefined ones are left out. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that holds text and nothing else. */
export function textTag(name: string, text: string, attributes: Attributes = {}): string {
  return tag(name, attributes, escapeXml(text));
}

/** A whole XML part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
