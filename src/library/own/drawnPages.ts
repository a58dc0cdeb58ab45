import { newReaderWorker } from "./newReaderWorker.ts";
import type { FromDrawer, ToDrawer } from "./readerMessages.ts";

/** The pages of a file that can be drawn, each drawn when it is asked for. */
export type DrawnPages = {
  readonly count: number;
  /** @param width in pixels. The promise is rejected where the page cannot be drawn. */
  draw(page: number, width: number): Promise<ImageBitmap>;
};

/** Whether a file has pages that can be drawn here. */
export function hasDrawablePages(bytes: Uint8Array): boolean {
  return (
    String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-" &&
    typeof OffscreenCanvas === "function"
  );
}

/**
 * Opens a file for drawing, in a worker of its own: the page stays as quick as it is.
 * @returns the pages, a promise that is rejected where the file cannot be opened; and what ends the
 *   worker, after which nothing that was asked for is settled any more
 */
export function openDrawnPages(bytes: Uint8Array): {
  readonly pages: Promise<DrawnPages>;
  close(): void;
} {
  const worker = newReaderWorker();
  const { port1: here, port2: there } = new MessageChannel();
  const close = () => {
    worker.terminate();
    here.close();
  };
  const pages = new Promise<DrawnPages>((resolve, reject) => {
    type Waiting = { done(picture: ImageBitmap): void; refuse(reason: Error): void };
    const waiting = new Map<number, Waiting>();
    const draw = (page: number, width: number) =>
      new Promise<ImageBitmap>((done, refuse) => {
        waiting.set(page, { done, refuse });
        here.postMessage({ page, width } satisfies ToDrawer);
      });
    const fail = () => {
      close();
      reject(new Error("The file cannot be drawn."));
    };
    worker.onerror = fail;
    here.onmessage = ({ data }: MessageEvent<FromDrawer>) => {
      if (data.kind === "failed") return fail();
      if (data.kind === "opened") return resolve({ count: data.pages, draw });
      const asked = waiting.get(data.page);
      waiting.delete(data.page);
      // One page that cannot be drawn says nothing of the others.
      if (data.kind === "drawn") asked?.done(data.picture);
      else asked?.refuse(new Error(`Page ${data.page} cannot be drawn.`));
    };
    worker.postMessage({ draw: bytes }, [there]);
  });
  return { pages, close };
}
