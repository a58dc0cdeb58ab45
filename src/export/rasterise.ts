import type { Figure } from "./composeFigure.tsx";

/**
 * A figure as PNG.
 * @param scale pixels of the picture per pixel of the figure.
 * @throws where the browser cannot draw it.
 */
export async function rasterise(figure: Figure, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figure.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = figure.width * scale;
  canvas.height = figure.height * scale;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("canvas 2d");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("canvas.toBlob");
  return blob;
}
