import { printable } from "../printable.ts";

/** What a PNG says of itself beside its pixels. */
export type PngFacts = {
  /** Along both axes. */
  readonly pixelsPerMetre: number;
  /** Keyword and text, such as Title and the headline; any language. */
  readonly texts: Readonly<Record<string, string>>;
};

/** The signature and the first chunk, IHDR, which must stay first: 8 + 25 bytes. */
const headLength = 33;

/**
 * Adds resolution (pHYs) and texts (iTXt, UTF-8) to a PNG.
 * @throws where the bytes are no PNG.
 */
export function addPngFacts(png: Uint8Array, facts: PngFacts): Uint8Array<ArrayBuffer> {
  const signature = [0x89, 0x50, 0x4e, 0x47];
  if (signature.some((byte, index) => png[index] !== byte)) throw new Error("This is no PNG.");
  const parts = [
    png.subarray(0, headLength),
    chunk("pHYs", resolution(facts.pixelsPerMetre)),
    ...Object.entries(facts.texts).map(([keyword, text]) => chunk("iTXt", textData(keyword, text))),
    png.subarray(headLength),
  ];
  return joined(parts);
}

function resolution(pixelsPerMetre: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9));
  data.setUint32(0, pixelsPerMetre);
  data.setUint32(4, pixelsPerMetre);
  data.setUint8(8, 1); // the unit is the metre
  return new Uint8Array(data.buffer);
}

/** Keyword, no compression, no language tag, no translated keyword, text. */
function textData(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(printable(text))]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  const bytes = new Uint8Array(frame.buffer);
  return joined([bytes.subarray(0, 4), body, bytes.subarray(4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The checksum of PNG: CRC-32 as in ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
