/** Identities below this one belong to the formats that every program knows. */
const firstOwnFormat = 164;
/** Where the library begins to count. */
const firstWritten = 100;

/** The order that the format prescribes for what a font is. */
const fontParts = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "scheme"];

/** Strict readers take fonts in another order, as the library writes them, for a damaged file. */
function withOrderedFonts(xml: string): string {
  const place = (part: string) => fontParts.indexOf(/^<(\w+)/.exec(part)?.[1] ?? "");
  return xml.replace(/<font>(.*?)<\/font>/g, (_, content: string) => {
    const parts = content.match(/<[^>]*>/g) ?? [];
    return `<font>${parts.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}

function withOwnFormats(xml: string): string {
  return xml.replace(/ numFmtId="(\d+)"/g, (attribute, id: string) => {
    const written = Number(id) - firstWritten;
    return written < 0 ? attribute : ` numFmtId="${firstOwnFormat + written}"`;
  });
}

/** The library's styles as strict readers take them. */
export function strictStyles(xml: string): string {
  return withOwnFormats(withOrderedFonts(xml)).replace(/<dxfs[ >].*<\/dxfs>/, (warnings) =>
    // A warning changes colour and weight; it is not to name the font of a theme as well.
    warnings.replace(/<(family|scheme) [^>]*\/>/g, ""),
  );
}
