import "../../ui/missingMethods.ts";
import type { GivenFile } from "../../ingest/ingestFile.ts";
import { ReadingError } from "../../ingest/readingError.ts";
import type { YearsOf } from "../../ingest/readReport.ts";
import type { FromDrawer, FromReader, ToDrawer, ToReader } from "./readerMessages.ts";

/** Reads the one file it is given; whoever asked ends it. */
async function read(file: GivenFile, port: MessagePort): Promise<void> {
  const tell = (message: FromReader) => port.postMessage(message);
  const yearsOf: YearsOf = (about) =>
    new Promise((resolve) => {
      port.onmessage = ({ data }: MessageEvent<ToReader>) => {
        const numbers = (of: Readonly<Record<string, number>>) => (id: string) => of[id];
        const { before, after } = data;
        resolve({
          ...(before && { before: numbers(before) }),
          ...(after && { after: numbers(after) }),
        });
      };
      tell({ kind: "years", place: about.place, year: about.year });
    });
  try {
    const [{ ingestFile }, { sha256 }, { bytesToHex }] = await Promise.all([
      import("../../ingest/ingestFile.ts"),
      // The browser's own is missing where an intranet serves pages without encryption.
      import("@noble/hashes/sha2.js"),
      import("@noble/hashes/utils.js"),
    ]);
    const report = await ingestFile(file, yearsOf);
    tell({ kind: "read", report, sha256: bytesToHex(sha256(file.bytes)) });
  } catch (error) {
    if (!(error instanceof ReadingError)) console.error(error);
    tell({ kind: "failed", fault: error instanceof ReadingError ? error.fault : "ours" });
  }
}

/** Draws the pages of a PDF as they are asked for. */
async function draw(bytes: Uint8Array, port: MessagePort): Promise<void> {
  const tell = (message: FromDrawer) => port.postMessage(message);
  try {
    const { drawPdf } = await import("../../ingest/readers/pdf/drawPdf.ts");
    const file = await drawPdf(bytes);
    port.onmessage = async ({ data: { page, width } }: MessageEvent<ToDrawer>) => {
      try {
        const picture = await file.draw(page, width);
        port.postMessage({ kind: "drawn", page, picture } satisfies FromDrawer, [picture]);
      } catch {
        tell({ kind: "notDrawn", page });
      }
    };
    tell({ kind: "opened", pages: file.pages });
  } catch {
    tell({ kind: "failed" });
  }
}

// pdf.js listens to the worker's own messages when it comes: what is ours goes through a port.
self.addEventListener(
  "message",
  ({ data, ports }: MessageEvent<GivenFile | { readonly draw: Uint8Array }>) => {
    const [port] = ports;
    if (!port) return;
    if ("draw" in data) void draw(data.draw, port);
    else void read(data, port);
  },
  { once: true },
);
