import { loadPdf } from "./loadPdf.ts";

/** Canvases of a thread that has no page. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number) {
    Object.assign(canvas, { width, height });
  }
  destroy({ canvas }: { canvas: OffscreenCanvas }) {
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

/** No filters: they are made of elements, and change colours alone. */
class NoFilters {
  addFilter = () => "none";
  addHCMFilter = () => "none";
  addAlphaFilter = () => "none";
  addLuminosityFilter = () => "none";
  addHighlightHCMFilter = () => "none";
  destroy() {}
}

/** A PDF whose pages can be drawn one by one. */
export type DrawnPdf = {
  readonly pages: number;
  /**
   * @param page counted from 1
   * @param width of the picture, in pixels
   */
  draw(page: number, width: number): Promise<ImageBitmap>;
};

/** Opens a PDF for drawing, with the fonts that are in it or else those of this machine. */
export async function drawPdf(bytes: Uint8Array): Promise<DrawnPdf> {
  const { loading } = await loadPdf(bytes, {
    useSystemFonts: true,
    // It asks the page for its list of fonts only; a worker has one of its own.
    ownerDocument: { fonts: Reflect.get(globalThis, "fonts") } as unknown as HTMLDocument,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
  });
  const document = await loading.promise;
  return {
    pages: document.numPages,
    async draw(number, width) {
      const page = await document.getPage(number);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale });
      const canvas = new OffscreenCanvas(width, Math.ceil(viewport.height));
      const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
      await page.render({ canvas: null, canvasContext, viewport }).promise;
      page.cleanup();
      return canvas.transferToImageBitmap();
    },
  };
}
