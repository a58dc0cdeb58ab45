import { ReadingError } from "../readingError.ts";

type Part = { readonly head: ReadonlyMap<string, string>; readonly body: string };

/** The lines before the first empty one, by name in small letters, and what comes after it. */
function partOf(text: string): Part {
  const [all = ""] = /^[\s\S]*?(?=\r?\n\r?\n)/.exec(text) ?? [];
  const head = new Map<string, string>();
  for (const line of all.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0)
      head.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, body: text.slice(all.length).replace(/^\r?\n\r?\n/, "") };
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return atob(body.replace(/\s/g, ""));
  if (encoding !== "quoted-printable") return body;
  return body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/**
 * The page within a saved web page (MHTML), in the encoding it has there.
 * @throws ReadingError `damaged` where there is no page in it
 */
export function pageOfMhtml(bytes: Uint8Array): Uint8Array {
  let text = "";
  for (let at = 0; at < bytes.length; at += 32_768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  }
  const whole = partOf(text);
  const boundary = /boundary="?([^";\s]+)/i.exec(whole.head.get("content-type") ?? "")?.[1];
  const parts = boundary
    ? whole.body.split(`--${boundary}`).map((part) => partOf(part.replace(/^\r?\n/, "")))
    : [whole];
  const page = parts.find(({ head }) => /^text\/html/i.test(head.get("content-type") ?? ""));
  if (!page) throw new ReadingError("damaged");
  const encoding = (page.head.get("content-transfer-encoding") ?? "").toLowerCase();
  return Uint8Array.from(decoded(page.body, encoding), (character) => character.charCodeAt(0));
}
