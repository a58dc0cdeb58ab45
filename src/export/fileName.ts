/** What a file system refuses, and what would show a name otherwise than it is. */
const unsafe = /[\\/:*?"<>|\s\p{C}]+/gu;
/** In characters of up to four bytes; file systems take 255 bytes. */
const longestPart = 40;
const longestName = 60;

/**
 * A file name from its parts, such as "hailing-2017_applications.outcomes_zh.csv"; characters that
 * a file system refuses become hyphens.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts.map((part) => [...part.replace(unsafe, "-")].slice(0, longestPart).join(""));
  const name = [...safe.join("_")].slice(0, longestName).join("");
  // A name that begins with a dot, or is none, is hidden, or climbs to the folder above.
  return `${name.replace(/^\.+|^$/, "-")}.${extension}`;
}
