import { commonCharacters } from "./commonCharacters.ts";

/** How much of a file is looked at to tell its encoding, in bytes. */
const looked = 262_144;

function decodes(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** The encoding that a page or an XML file names for itself, as the decoder calls it. */
function named(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding=["']([\w-]+)/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    // What calls itself GBK may hold characters that only its successor has.
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch {
    return undefined;
  }
}

/** Two bytes a character leave every other byte empty wherever there are digits or markup. */
function withEmptyBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const empty = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  if (even + odd <= 2) return undefined;
  return odd >= even ? "utf-16le" : "utf-16be";
}

/** How much of a text is made of the characters that reports are made of, from 0 to 1. */
function likelihood(text: string | undefined): number {
  if (text === undefined) return -1;
  const written = [...text].filter((each) => each > "\u2e7f");
  const common = written.filter((each) => commonCharacters.has(each));
  return common.length / Math.max(1, written.length);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const part = bytes.subarray(0, looked);
  const zeros = withEmptyBytes(part);
  // What decodes as UTF-8 is UTF-8, whatever it calls itself.
  if (!zeros && decodes("utf-8", part) !== undefined) return "utf-8";
  if (zeros) return zeros;
  const own = named(part);
  if (own && own !== "utf-8") return own;
  const [simplified, traditional] = ["gb18030", "big5"].map((each) =>
    likelihood(decodes(each, part)),
  );
  return (traditional ?? -1) > (simplified ?? -1) ? "big5" : "gb18030";
}

/** The text of a file in whatever encoding offices save: UTF-8, UTF-16, GB 18030 and its forebears, Big5. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
