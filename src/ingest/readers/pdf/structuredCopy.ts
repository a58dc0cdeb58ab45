/**
 * A copy of what the two halves of pdf.js tell each other, as `structuredClone` makes it: that came with
 * Chromium 98, and many offices have an older one. Of errors and of what has no copy, the thing itself.
 */
export function structuredCopy<Thing>(thing: Thing, seen = new Map<unknown, unknown>()): Thing {
  if (typeof thing !== "object" || thing === null) return thing;
  const known = seen.get(thing);
  if (known !== undefined) return known as Thing;
  const keep = <Copy>(copy: Copy): Copy => {
    seen.set(thing, copy);
    return copy;
  };
  const next = (part: unknown) => structuredCopy(part, seen);
  let copy: unknown = thing;
  if (Array.isArray(thing)) {
    const list: unknown[] = keep([]);
    for (const part of thing) list.push(next(part));
    copy = list;
  } else if (thing instanceof ArrayBuffer) copy = keep(thing.slice(0));
  else if (ArrayBuffer.isView(thing) && !(thing instanceof DataView)) {
    copy = keep((thing as unknown as Uint8Array).slice());
  } else if (thing instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, part] of thing) map.set(next(key), next(part));
    copy = map;
  } else if (thing instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const part of thing) set.add(next(part));
    copy = set;
  } else if (thing instanceof Date) copy = keep(new Date(thing));
  else if (!(thing instanceof Error)) {
    const plain: Record<string, unknown> = keep({});
    for (const [key, part] of Object.entries(thing)) plain[key] = next(part);
    copy = plain;
  }
  return copy as Thing;
}
