import {
  attribute,
  elements,
  type OpenPackage,
  openBytes,
  packageFaults,
} from "../slides/openPackage.ts";

/** Elements by which an office file runs something, or asks for something outside it. */
const activeParts = new Set([
  ...["script", "object", "oleObj", "oleObject", "control", "ocx", "embed", "snd", "movie"],
  ...[
    "hlinkClick",
    "hlinkHover",
    "hlinkMouseOver",
    "hyperlink",
    "hyperlinks",
    "subDoc",
    "altChunk",
  ],
  ...["externalReference", "externalBook", "externalLink", "ddeLink", "ddeItem"],
  ...["attachedTemplate", "webPublishing", "videoFile", "audioFile", "connection", "queryTable"],
]);
/** The only elements that our drawings are made of. */
const drawn = new Set([
  ...["svg", "title", "desc", "g", "text", "tspan"],
  ...["rect", "path", "line", "circle", "ellipse", "polygon", "polyline"],
]);
const forbiddenPart = /vbaProject|activeX|externalLinks|customUI|\.bin$|\.exe$|\.html?$/i;
/** A formula that asks for something, or that calls another program. */
const reaching = /HYPERLINK|WEBSERVICE|FILTERXML|IMPORT|RTD|CALL|REGISTER|EXEC|IMAGE|[[|]|:\/\//i;

/** Fields that count pages, figures or tables, and ask for nothing. */
const countingField = /^(PAGE|SEQ \p{L}+ \\\* ARABIC)$/u;

function fieldOf(element: Element): string | undefined {
  return element.localName === "fldSimple" ? attribute(element, "w:instr") : undefined;
}

function* everyElement(node: Document | Element): Generator<Element> {
  for (let each = node.firstElementChild; each; each = each.nextElementSibling) {
    yield each;
    yield* everyElement(each);
  }
}

/** What in a drawing or a part would run, or ask for something outside. */
export function markupFaults(path: string, document: Document): string[] {
  const faults: string[] = [];
  const isDrawing = document.documentElement.localName === "svg";
  if (document.doctype) faults.push(`${path} has a document type`);
  for (const element of everyElement(document)) {
    const { tagName, localName, textContent } = element;
    const inert = isDrawing ? drawn.has(tagName) : !activeParts.has(localName);
    if (!inert) faults.push(`${path} has <${tagName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`${path} has ${name}`);
      if (/(^|:)(href|src)$/i.test(name)) faults.push(`${path} refers to ${value}`);
      if (isDrawing && /url\(|script:|^data:/i.test(value)) faults.push(`${path} has ${value}`);
    }
    const field = localName === "instrText" ? textContent : fieldOf(element);
    if (field !== undefined && !countingField.test(field)) {
      faults.push(`${path} has the field ${field}`);
    }
    if (localName === "f" && reaching.test(textContent ?? "")) {
      faults.push(`${path} has the formula ${textContent}`);
    }
  }
  return faults;
}

/** All that is wrong with an office file: its form, what it could run, and where it could lead. */
export function officeFaults(file: OpenPackage): string[] {
  const parts = file.paths.filter((path) => !path.endsWith("/"));
  return [
    // A type that no part has is harmless, and a library's own way.
    ...packageFaults(file).filter((fault) => !fault.startsWith("no part is ")),
    ...parts.filter((path) => forbiddenPart.test(path)).map((path) => `there is ${path}`),
    ...parts
      .filter((path) => /\.(xml|rels|svg)$/.test(path))
      .flatMap((path) => markupFaults(path, file.xml(path))),
    ...parts
      .filter((path) => path.endsWith(".xlsx"))
      .flatMap((path) =>
        officeFaults(openBytes(file.bytes(path))).map((each) => `${path}: ${each}`),
      ),
  ];
}

/** The formulas of a workbook by their sheet. */
export function formulasIn(file: OpenPackage): string[] {
  return file.paths
    .filter((path) => /^xl\/worksheets\/.*\.xml$/.test(path))
    .flatMap((path) => elements(file.xml(path), "f").map((each) => each.textContent ?? ""));
}

/** The texts in a PNG, by their keyword. */
export function pngTexts(png: Uint8Array): Record<string, string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const texts: Record<string, string> = {};
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const type = decode(png.subarray(at + 4, at + 8));
    if (type !== "iTXt") continue;
    const data = png.subarray(at + 8, at + 8 + view.getUint32(at));
    const keyword = data.indexOf(0);
    texts[decode(data.subarray(0, keyword))] = decode(data.subarray(keyword + 5));
  }
  return texts;
}
