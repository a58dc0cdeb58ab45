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
 * A figure as PNG, with its resolution and the given texts (title, source, address) in the file.
 * @throws where the browser cannot draw it.
 */
export async function rasterise(
  figure: Figure,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = figure.width;
  canvas.height = figure.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw on.");
  // Some browsers paint an image before its fonts are there: the second drawing has them.
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  await document.fonts?.ready;
  await painted();
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("This browser did not turn the drawing into a picture.");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const facts = { pixelsPerMetre: pixelsPerMetre(figure.preset.unit), texts };
  return new Blob([addPngFacts(bytes, facts)], { type: "image/png" });
}
