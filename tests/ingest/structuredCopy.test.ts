// @vitest-environment node
import { expect, it } from "vitest";
import { structuredCopy } from "../../src/ingest/readers/pdf/structuredCopy.ts";

it("copies what structuredClone copies, as it does", () => {
  const thing: Record<string, unknown> = {
    numbers: [1, 3, null, undefined, Number.NaN],
    bytes: new Uint8Array([1, 2, 3]).subarray(1),
    buffer: new ArrayBuffer(4),
    map: new Map([["a", { b: new Set([1]) }]]),
    date: new Date(0),
  };
  thing.itself = thing;
  const copy = structuredCopy(thing);
  expect(copy).toEqual(structuredClone(thing));
  expect(copy.itself).toBe(copy);
  expect(copy.bytes).not.toBe(thing.bytes);
  expect(copy.map).not.toBe(thing.map);
});
