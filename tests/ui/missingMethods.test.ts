import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { missingMethods, supplyMissingMethods } from "../../src/ui/missingMethods.ts";

/** The browser's own, put away while it plays an older one. */
const own = missingMethods.map(
  ([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const,
);

describe("in a browser that lacks them, what the product calls", () => {
  beforeEach(() => {
    for (const [owner, name] of own) Reflect.deleteProperty(owner, name);
    supplyMissingMethods();
  });

  afterEach(() => {
    for (const [owner, name, method] of own) if (method) Object.defineProperty(owner, name, method);
  });

  it("does what the language says", () => {
    expect([[1, 2, 3].at(-1), [1].at(1), "文字".at(-2), new Uint8Array([7]).at(0)]).toEqual([
      3,
      undefined,
      "文",
      7,
    ]);
    const even = (n: number) => n % 2 === 0;
    expect([1, 2, 4, 5].findLast(even)).toBe(4);
    expect([1, 3].findLast(even)).toBeUndefined();
    expect([1, 2, 4, 5].findLastIndex(even)).toBe(2);
    expect([1, 3].findLastIndex(even)).toBe(-1);
    expect([Object.hasOwn({ a: undefined }, "a"), Object.hasOwn({}, "toString")]).toEqual([
      true,
      false,
    ]);
    expect(AbortSignal.timeout(1000).aborted).toBe(false);
  });

  it("is not seen by who goes through an array", () => {
    const names = [];
    for (const name in [1]) names.push(name);
    expect(names).toEqual(["0"]);
  });
});
