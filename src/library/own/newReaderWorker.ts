import { singleFile } from "../../address/edition.ts";
import { trustedScript } from "../../address/trustedScript.ts";
import address from "./readerWorker.ts?worker&url";

/** The element of the single file that holds the program of the worker, as a text that runs nowhere else. */
const enclosed = "reader-worker";

let made: string | undefined;

function enclosedAddress(): string {
  if (made !== undefined) return made;
  const code = document.getElementById(enclosed)?.textContent ?? "";
  made = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  return made;
}

/** A worker that reads one file. */
export function newReaderWorker(): Worker {
  return singleFile
    ? new Worker(trustedScript(enclosedAddress()))
    : new Worker(trustedScript(address), { type: "module" });
}
