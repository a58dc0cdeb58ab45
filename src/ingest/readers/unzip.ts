import { Unzip, UnzipInflate, UnzipPassThrough } from "fflate";
import { limits } from "../limits.ts";
import { ReadingError } from "../readingError.ts";
import { joinedBytes } from "./joinedBytes.ts";

/** A piece this small unpacks to no more than a few megabytes, so that the limit stops in time. */
const step = 8192;

/**
 * The wanted parts of a packed file.
 * @throws ReadingError `tooLarge` where they unpack to more than the limit, whatever the directory of the file claims, `damaged` where they do not unpack
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  let fault: ReadingError | undefined;
  const reader = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, data) => {
      total += data?.length ?? 0;
      if (error) fault ??= new ReadingError("damaged");
      else if (total > limits.unpackedBytes) fault ??= new ReadingError("tooLarge");
      else pieces.push(data.slice());
    };
    file.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  for (let at = 0; at < bytes.length && !fault; at += step) {
    try {
      reader.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    } catch {
      fault = new ReadingError("damaged");
    }
  }
  if (fault) throw fault;
  return new Map([...parts].map(([name, pieces]) => [name, joinedBytes(pieces)]));
}
