import { attribute, elements, type OpenPackage } from "../slides/openPackage.ts";

/** The style of a paragraph. */
export function styleOf(paragraph: Element): string {
  return attribute(elements(paragraph, "w:pStyle")[0], "w:val");
}

/** What a style says, as attributes by element: { "w:sz": { "w:val": "44" } }. */
export function styleFacts(file: OpenPackage, id: string): Record<string, Record<string, string>> {
  const styles = elements(file.xml("word/styles.xml"), "w:style");
  const style = styles.find((each) => attribute(each, "w:styleId") === id);
  if (!style) throw new Error(`There is no style ${id}.`);
  const facts = ["w:rFonts", "w:sz", "w:spacing", "w:jc", "w:ind"].map((name) => {
    const found = elements(style, name);
    const attributes = found.flatMap((each) => [...each.attributes]);
    return [name, Object.fromEntries(attributes.map((each) => [each.name, each.value]))];
  });
  return Object.fromEntries(facts);
}
