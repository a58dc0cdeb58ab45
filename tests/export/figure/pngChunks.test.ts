// @vitest-environment node
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addPngFacts } from "../../../src/export/figure/pngChunks.ts";

type Chunk = { readonly type: string; readonly data: Buffer; readonly sound: boolean };

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.subarray(0, 4).toString("latin1"),
      data: body.subarray(4),
      sound: crc32(body) === bytes.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The smallest picture there is: one grey pixel. */
function onePixel(): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = chunk("IDAT", deflateSync(Buffer.from([0, 128])));
  return Buffer.concat([signature, chunk("IHDR", head), pixels, chunk("IEND", new Uint8Array())]);
}

describe("the facts in a PNG", () => {
  const texts = { Title: "70 件申请已答复", Source: "附表一 三" };
  const chunks = chunksOf(addPngFacts(onePixel(), { pixelsPerMetre: 11811, texts }));

  it("stand between the head and the pixels, each with its checksum", () => {
    expect(chunks.map((each) => each.type)).toEqual([
      ...["IHDR", "pHYs", "iTXt", "iTXt", "IDAT", "IEND"],
    ]);
    expect(chunks.every((each) => each.sound)).toBe(true);
  });

  it("say how many pixels a metre has", () => {
    const resolution = chunks.find((each) => each.type === "pHYs")?.data;
    expect(resolution?.readUInt32BE(0)).toBe(11811);
    expect(resolution?.readUInt32BE(4)).toBe(11811);
    expect(resolution?.[8]).toBe(1);
  });

  it("hold Chinese text", () => {
    const read = chunks
      .filter((each) => each.type === "iTXt")
      .map(({ data }) =>
        data
          .toString("utf8")
          .split("\0")
          .filter((part) => part !== ""),
      );
    expect(read).toEqual(Object.entries(texts));
  });

  it("are refused to what is no PNG", () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    expect(() => addPngFacts(jpeg, { pixelsPerMetre: 1, texts: {} })).toThrow("no PNG");
  });
});
