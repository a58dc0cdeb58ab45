/**
 * Ties a number to the Chinese unit behind it, so that a headline does not leave the unit alone on
 * the next line.
 */
export function keepUnits(text: string): string {
  return text.replace(/(\d) (?=[\u4e00-\u9fff])/g, "$1\u00a0");
}
