/**
 * A file name from its parts, such as "hailing-2017_applications.outcomes_zh.csv"; characters that
 * a file system refuses become hyphens.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts.map((part) => part.replace(/[\\/:*?"<>|\s]+/g, "-"));
  return `${safe.join("_")}.${extension}`;
}
