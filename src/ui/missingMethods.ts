/**
 * What browsers since Chromium 86 lack of what the product and its libraries call, each as the
 * language has it. Imported before everything else. tests/build/newerNames.ts lists what may be
 * called: nothing newer than that browser, but these.
 */
export const missingMethods: readonly (readonly [owner: object, method: string, work: unknown])[] =
  [
    [Array.prototype, "at", at],
    [String.prototype, "at", at],
    [Object.getPrototypeOf(Uint8Array.prototype), "at", at],
    [Array.prototype, "findLast", findLast],
    [Array.prototype, "findLastIndex", findLastIndex],
    [Object, "hasOwn", hasOwn],
    [AbortSignal, "timeout", timeout],
  ];

supplyMissingMethods();

/** Gives the browser what it does not have yet. */
export function supplyMissingMethods(): void {
  for (const [owner, name, value] of missingMethods) {
    if (!(name in owner))
      Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}

function at<Item>(this: ArrayLike<Item>, index = 0): Item | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex<Item>(
  this: ArrayLike<Item>,
  test: (item: Item, index: number, all: ArrayLike<Item>) => unknown,
  self?: unknown,
): number {
  for (let index = this.length - 1; index >= 0; index--) {
    if (test.call(self, this[index] as Item, index, this)) return index;
  }
  return -1;
}

function findLast<Item>(
  this: ArrayLike<Item>,
  test: (item: Item, index: number, all: ArrayLike<Item>) => unknown,
  self?: unknown,
): Item | undefined {
  return this[findLastIndex.call(this as ArrayLike<unknown>, test as never, self)];
}

/** For react-aria, which follows the keyboard of a touch screen so long. */
function timeout(milliseconds: number): AbortSignal {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), milliseconds);
  return stop.signal;
}

function hasOwn(thing: object, name: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(thing, name) !== undefined;
}
