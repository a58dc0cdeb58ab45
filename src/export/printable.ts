/** Control characters, halves of characters, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * A text without what no file format can hold. A single such character, pasted along unseen, would
 * leave a picture that no program draws, or a document that none opens.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unprintable, "");
}
