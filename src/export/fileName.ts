/** What a file system refuses, and what would show a name otherwise than it is. */
const unsafe = /[\\/:*?"<>|\s\p{C}]+/gu;
const longestPart = 40;
/** In bytes of UTF-8; file systems take 255, and the browser may have to add a number. */
const longestName = 200;

/**
 * A file name from its parts, such as "泰州市海陵区2017_答复结果.csv"; characters that a file system
 * refuses become hyphens.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts.map((part) => [...part.replace(unsafe, "-")].slice(0, longestPart).join(""));
  const name = withinBytes(safe.join("_"));
  // A name that begins with a dot, or is none, is hidden, or climbs to the folder above.
  return `${name.replace(/^\.+|^$/, "-")}.${extension}`;
}

function withinBytes(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > longestName) break;
    kept += character;
  }
  return kept;
}
