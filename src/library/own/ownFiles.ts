import { ownDatabase } from "./ownDatabase.ts";

/** The files of this visit, for browsers that keep nothing. */
const here = new Map<string, Uint8Array>();

/** Word and Excel files since 2007, which are packages, are given back with remarks in them; pages of PDFs are drawn. */
function isOfUse(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start.startsWith("PK") || start === "%PDF";
}

/** Keeps the file that a report was read from, so that it can be shown, or given back with remarks. */
export async function keepOwnFile(id: string, bytes: Uint8Array): Promise<void> {
  if (!isOfUse(bytes)) return;
  here.set(id, bytes);
  try {
    await (await ownDatabase()).put("files", bytes, id);
  } catch {
    // The report itself says whether it is kept; without its file it can still be checked.
  }
}

/** The file that a report was read from; undefined where it was not kept. */
export async function ownFileBytes(id: string): Promise<Uint8Array | undefined> {
  const known = here.get(id);
  if (known) return known;
  try {
    return await (await ownDatabase()).get("files", id);
  } catch {
    return undefined;
  }
}

/** Lets the file go with its report. */
export async function dropOwnFile(id: string): Promise<void> {
  here.delete(id);
  try {
    await (await ownDatabase()).delete("files", id);
  } catch {
    // Where nothing is kept there is nothing to delete.
  }
}
