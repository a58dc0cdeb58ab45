import { Failure } from "../../ui/failure.ts";
import { checkDrawn } from "./checkDrawn.ts";
import type { Figure } from "./composeFigure.ts";
import { addPngFacts } from "./pngChunks.ts";
import { pixelsPerMetre } from "./preset.ts";

/** A hidden page never gets a frame; it waits a moment instead. */
function painted(): Promise<unknown> {
  const frame = new Promise((done) => requestAnimationFrame(done));
  const moment = new Promise((done) => setTimeout(done, 100));
  return Promise.race([frame, moment]);
}

/**
 * A figure as PNG, with its resolution and the given texts (title, source, address) in the file. Its
 * paper is painted first, to the last pixel: an edge between two pixels would let through what is below.
 * @throws Failure where the browser cannot draw it, or drew something else.
 */
export async function rasterise(
  figure: Figure,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`;
  await image.decode().catch((cause: unknown) => {
    throw new Failure("notDrawn", cause);
  });
  const canvas = document.createElement("canvas");
  canvas.width = figure.width;
  canvas.height = figure.height;
  // It is read back, to see whether it was drawn: browsers want to know that beforehand.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Failure("noCanvas");
  // Some browsers paint an image before its fonts are there: the second drawing has them.
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  await document.fonts?.ready;
  await painted();
  context.clearRect(0, 0, canvas.width, canvas.height);
  if (figure.ground !== undefined) {
    context.fillStyle = figure.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  checkDrawn(context, canvas, figure.ground);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Failure("notDrawn");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const facts = { pixelsPerMetre: pixelsPerMetre(figure.preset.unit), texts };
  return new Blob([addPngFacts(bytes, facts)], { type: "image/png" });
}
