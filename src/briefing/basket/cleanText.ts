/** What no file format carries: control characters, halves of characters, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text as a briefing keeps it: no longer than `most`, and with nothing in it that a slide, a link
 * or a picture could not carry.
 */
export function cleanText(text: string, most: number): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(unprintable, "");
  // Cutting may halve a character of two units.
  return clean.length <= most ? clean : clean.slice(0, most).replace(/\p{Surrogate}$/u, "");
}

/** The same for what stands on one line. */
export function cleanLine(text: string, most: number): string {
  return cleanText(cleanText(text, text.length).replace(/\s+/g, " "), most);
}
