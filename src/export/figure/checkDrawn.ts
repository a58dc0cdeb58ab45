import { Failure } from "../../ui/failure.ts";

/** How far a colour may be from its neighbour and still be the same, in levels of 255. */
const tolerance = 6;
/** Rows of pixels that are looked at in one go. */
const strip = 64;

type Pixels = {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
};

/**
 * Looks whether a drawing is on its canvas: some browsers draw nothing on one that is too large, and
 * some give back other colours than were drawn, both without a word.
 * @param ground the colour that the edges have; undefined where they are clear
 * @throws Failure
 */
export function checkDrawn(
  canvas: Pixels,
  { width, height }: { readonly width: number; readonly height: number },
  ground: string | undefined,
): void {
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const corner = [red, green, blue, alpha];
  const expected = ground === undefined || alpha === 0 ? corner : [...levels(ground), 255];
  if (corner.some((level, at) => Math.abs(level - (expected[at] ?? 0)) > tolerance)) {
    throw new Failure("alteredPicture");
  }
  for (let top = 0; top < height; top += strip) {
    const { data } = canvas.getImageData(0, top, width, Math.min(strip, height - top));
    for (let at = 0; at < data.length; at += 1) {
      if (Math.abs((data[at] ?? 0) - (corner[at % 4] ?? 0)) > 4 * tolerance) return;
    }
  }
  throw new Failure("blankPicture");
}

/** The levels of a colour such as #FBFAF7. */
function levels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
