import type { Paint } from "./chartPages.ts";

/** Twice the size on a slide of 1920 pixels, so that a projector shows no steps. */
const scale = 2;

/** A picture as PNG, painted by the browser. @throws where it cannot. */
export const paintPicture: Paint = async ({ svg, width, height }) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("canvas 2d");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("canvas.toBlob");
  return new Uint8Array(await blob.arrayBuffer());
};
