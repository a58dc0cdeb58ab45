/** A number as it is typed, perhaps with separators, and with a unit or a sign of percent behind it. */
const typed = /^(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?\s*(%|\p{Script=Han}{1,3})?$/u;

export type SearchedNumber = { readonly number: number; readonly unit: string | undefined };

/** The number that a query asks for, or undefined where it asks for words. */
export function searchedNumber(query: string): SearchedNumber | undefined {
  const found = typed.exec(query.normalize("NFKC").trim());
  if (!found) return undefined;
  const [, whole = "", decimals = "", unit] = found;
  return { number: Number(whole.replaceAll(/[,，]/g, "") + decimals), unit };
}
