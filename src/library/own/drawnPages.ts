import { newReaderWorker } from "./newReaderWorker.ts";
import type { FromDrawer, ToDrawer } from "./readerMessages.ts";

/** The pages of a file that can be drawn, each drawn when it is asked for. */
export type DrawnPages = {
  readonly pages: number;
  /** @param width in pixels. The promise is rejected where the page cannot be drawn. */
  draw(page: number, width: number): Promise<ImageBitmap>;
  /** Ends the worker; what is being drawn is never settled. */
  close(): void;
};

/** Whether a file has pages that can be drawn here. */
export function hasDrawablePages(bytes: Uint8Array): boolean {
  return (
    String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-" &&
    typeof OffscreenCanvas === "function"
  );
}

/** Opens a file for drawing, in a worker of its own: the page stays as quick as it is. */
export function openDrawnPages(bytes: Uint8Array): Promise<DrawnPages> {
  const worker = newReaderWorker();
  const { port1: here, port2: there } = new MessageChannel();
  const waiting = new Map<number, { done(picture: ImageBitmap): void; fail(): void }>();
  return new Promise((resolve, reject) => {
    const close = () => {
      worker.terminate();
      here.close();
    };
    const fail = () => {
      reject(new Error("The pages cannot be drawn."));
      for (const each of waiting.values()) each.fail();
    };
    worker.onerror = fail;
    here.onmessage = ({ data }: MessageEvent<FromDrawer>) => {
      if (data.kind === "failed") return fail();
      if (data.kind === "drawn") {
        waiting.get(data.page)?.done(data.picture);
        waiting.delete(data.page);
        return;
      }
      resolve({
        pages: data.pages,
        close,
        draw: (page, width) =>
          new Promise((done, refuse) => {
            waiting.set(page, { done, fail: () => refuse(new Error(`Page ${page}`)) });
            here.postMessage({ page, width } satisfies ToDrawer);
          }),
      });
    };
    worker.postMessage({ draw: bytes }, [there]);
  });
}
