/** A text as it is compared: full-width forms, capitals and runs of spaces make no difference. */
export function normalText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
