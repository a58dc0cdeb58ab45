import { zipSync } from "fflate";

/**
 * Files in a ZIP as they are: pictures are compressed already, and packing them again takes time and
 * saves nothing. In a file of its own, so that of the library only this is loaded.
 */
export function zipStored(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 0 }) as Uint8Array<ArrayBuffer>;
}
