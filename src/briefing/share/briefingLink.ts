import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { type Locale, locales } from "../../i18n/words.ts";
import { type Briefing, type BriefingItem, reportsOf } from "../basket/briefing.ts";
import { type ReadBriefing, readBriefing } from "../basket/readBriefing.ts";

/** Stands before the content, so that one shape can be told from another. */
const version = "2.";

/** Its items name no report: they are all about the first. */
const formerVersion = "1.";

/** Programs that carry links cut longer ones; a file has no such limit. */
export const longestLink = 8000;
/** Nobody makes a longer one than this by our means; what is longer is not even unpacked. */
const longestRead = 200_000;
/** No briefing unpacks to more; an archive made to fill the memory does. */
const largestContent = 1_000_000;

/** What a false caveat stands for is rare, so only that takes room. */
const caveatOff = 0;

/** An item as the values of its fields, in the order in which they are read back. */
function packItem(item: BriefingItem, reports: readonly string[]): unknown[] {
  const report = item.kind === "text" ? -1 : reports.indexOf(item.report);
  switch (item.kind) {
    case "chart":
      return trimmed([
        "c",
        report,
        item.chart,
        item.view,
        item.assumption,
        item.headline,
        ...spoken(item),
      ]);
    case "number":
      return trimmed(["n", report, item.indicator, ...spoken(item)]);
    case "table":
      return trimmed(["t", report, item.query, item.title, ...spoken(item)]);
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
function unpackItem(packed: unknown, reports: readonly unknown[] | undefined): unknown {
  if (!Array.isArray(packed)) return packed;
  const [kind, ...rest] = packed;
  const named = reports !== undefined && kind !== "x";
  const values = named ? rest.slice(1) : rest;
  const report = named ? reports[Number(rest[0])] : undefined;
  const [a, b, c, d, e, f] = values;
  switch (kind) {
    case "c":
      return {
        kind: "chart",
        report,
        chart: a,
        view: b,
        assumption: c,
        headline: d,
        ...heard(e, f),
      };
    case "n":
      return { kind: "number", report, indicator: a, ...heard(b, c) };
    case "t":
      return { kind: "table", report, query: a, title: b, ...heard(c, d) };
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
export function briefingCode(briefing: Briefing): string {
  const { title, subtitle, locale, items } = briefing;
  // Each report once: its id is longer than all else that most items say.
  const reports = reportsOf(briefing);
  const packed = items.map((item) => packItem(item, reports));
  const content = [locales.indexOf(locale), title, subtitle, reports, ...packed];
  return version + toBase64Url(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }));
}

/** Reads a briefing from an address; undefined where there is none. Never throws. */
export function readBriefingCode(code: string): ReadBriefing | undefined {
  const former = code.startsWith(formerVersion);
  if ((!former && !code.startsWith(version)) || code.length > longestRead) return undefined;
  try {
    const bytes = inflated(fromBase64Url(code.slice(version.length)));
    const content: unknown = JSON.parse(strFromU8(bytes));
    if (!Array.isArray(content)) return undefined;
    const [locale, title, subtitle, ...rest] = content;
    const [reports, ...items] = former ? [undefined, ...rest] : rest;
    if (!former && !Array.isArray(reports)) return undefined;
    const spokenIn: Locale | undefined = locales[Number(locale)];
    return readBriefing({
      locale: spokenIn,
      title,
      subtitle,
      items: items.map((item) => unpackItem(item, reports)),
    });
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
