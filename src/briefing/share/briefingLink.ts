import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { type Locale, locales } from "../../i18n/words.ts";
import type { Briefing, BriefingItem } from "../basket/briefing.ts";
import { type ReadBriefing, readBriefing } from "../basket/readBriefing.ts";

/** Stands before the content, so that a later shape can be told from this one. */
const version = "1.";

/** Programs that carry links cut longer ones; a file has no such limit. */
export const longestLink = 8000;
/** Nobody makes a longer one than this by our means; what is longer is not even unpacked. */
const longestRead = 200_000;
/** No briefing unpacks to more; an archive made to fill the memory does. */
const largestContent = 1_000_000;

/** What a false caveat stands for is rare, so only that takes room. */
const caveatOff = 0;

/** An item as the values of its fields, in the order in which they are read back. */
function packItem(item: BriefingItem): unknown[] {
  switch (item.kind) {
    case "chart":
      return trimmed(["c", item.chart, item.view, item.assumption, item.headline, ...spoken(item)]);
    case "number":
      return trimmed(["n", item.indicator, ...spoken(item)]);
    case "table":
      return trimmed(["t", item.query, item.title, ...spoken(item)]);
    case "text":
      return trimmed(["x", item.title, item.text]);
  }
}

function spoken({ comment, caveat }: { readonly comment: string; readonly caveat: boolean }) {
  return [comment, caveat ? "" : caveatOff];
}

/** Without the empty values at the end. */
function trimmed(values: unknown[]): unknown[] {
  const last = values.findLastIndex((value) => value !== "");
  return values.slice(0, last + 1);
}

/** The fields of an item as a file names them; whether they make sense is for the reader to say. */
function unpackItem(packed: unknown): unknown {
  if (!Array.isArray(packed)) return packed;
  const [kind, ...values] = packed;
  const [a, b, c, d, e, f] = values;
  switch (kind) {
    case "c":
      return { kind: "chart", chart: a, view: b, assumption: c, headline: d, ...heard(e, f) };
    case "n":
      return { kind: "number", indicator: a, ...heard(b, c) };
    case "t":
      return { kind: "table", query: a, title: b, ...heard(c, d) };
    case "x":
      return { kind: "text", title: a, text: b };
    default:
      return { kind };
  }
}

function heard(comment: unknown, caveat: unknown) {
  return { comment, caveat: caveat !== caveatOff };
}

/** A briefing as a short text of letters, digits, hyphens and underscores, for an address. */
export function briefingCode({ title, subtitle, locale, items }: Briefing): string {
  const content = [locales.indexOf(locale), title, subtitle, ...items.map(packItem)];
  return version + toBase64Url(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }));
}

/** Reads a briefing from an address; undefined where there is none. Never throws. */
export function readBriefingCode(code: string): ReadBriefing | undefined {
  if (!code.startsWith(version) || code.length > longestRead) return undefined;
  try {
    const bytes = inflated(fromBase64Url(code.slice(version.length)));
    const content: unknown = JSON.parse(strFromU8(bytes));
    if (!Array.isArray(content)) return undefined;
    const [locale, title, subtitle, ...items] = content;
    const spokenIn: Locale | undefined = locales[Number(locale)];
    return readBriefing({ locale: spokenIn, title, subtitle, items: items.map(unpackItem) });
  } catch {
    return undefined;
  }
}

/** @throws as soon as more comes out than any briefing holds. */
function inflated(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > largestContent) throw new Error("too large");
    chunks.push(chunk);
  });
  // In pieces, so that an archive made to burst is noticed before it has.
  for (let at = 0; at < bytes.length; at += 4096) {
    inflate.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
