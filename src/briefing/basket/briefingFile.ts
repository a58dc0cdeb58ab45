import type { Briefing } from "./briefing.ts";
import { shownValue } from "./dropped.ts";
import { isEmpty, type ReadBriefing, readBriefing } from "./readBriefing.ts";

/** The name by which a file says what it is, and the version of its shape. */
const format = "briefing";
const version = 2;

/** Its items name no report: they are all about the first, as whoever reads them knows. */
const formerVersion = 1;

/** Larger files are none of ours: the largest briefing there can be takes less than half of it. */
export const largestFile = 1_000_000;

export type FileFault =
  | { readonly code: "size"; readonly bytes: number }
  /** `line` where the browser says it. */
  | { readonly code: "json"; readonly line: number | undefined }
  | { readonly code: "format" }
  /** A briefing, but nothing of it can be read; or an empty one. */
  | { readonly code: "nothing" }
  | { readonly code: "versionless" }
  | { readonly code: "version"; readonly found: string };

/** A briefing as a file holds it, to be read and corrected by hand as well. */
export function briefingFile({ title, subtitle, locale, items }: Briefing): string {
  const bare = items.map(({ key: _, ...item }) => item);
  const content = { gongkai: format, version, title, subtitle, locale, items: bare };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file, or says what is wrong with it and where. */
export function readBriefingFile(text: string): ReadBriefing | FileFault {
  if (text.length > largestFile) return { code: "size", bytes: text.length };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { code: "json", line: lineOf(error, text) };
  }
  if (typeof value !== "object" || value === null) return { code: "format" };
  if (Reflect.get(value, "gongkai") !== format) return { code: "format" };
  const found: unknown = Reflect.get(value, "version");
  if (found === undefined) return { code: "versionless" };
  if (found !== version && found !== formerVersion)
    return { code: "version", found: shownValue(found).slice(0, 20) };
  const read = readBriefing(value);
  if (!read) return { code: "format" };
  return isEmpty(read) ? { code: "nothing" } : read;
}

/** Browsers tell the place of a mistake only in the words of their message. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split("\n").length;
  // A message without a place is about the end, where something is missing.
  return /end|unterminated/i.test(message) ? text.split("\n").length : undefined;
}
