import { numberOf, type Report } from "../../domain/report.ts";
import { limits } from "../../ingest/limits.ts";
import type { ReadReport } from "../../ingest/readReport.ts";
import { yearsBeside } from "../../reports/yearsBeside.ts";
import { newReaderWorker } from "./newReaderWorker.ts";
import { isOwnFile, reportsInOwnFile } from "./ownFile.ts";
import type { OwnReport } from "./ownReport.ts";
import type { FromReader, OpeningFault, ToReader } from "./readerMessages.ts";

/** What came of a file, with its bytes, or why nothing did. */
export type FileOutcome =
  | { readonly read: ReadReport; readonly bytes: Uint8Array; readonly sha256: string }
  /** It holds reports that were read before. */
  | { readonly kept: readonly OwnReport[] }
  | { readonly fault: OpeningFault };

function numbersOf(report: Report): Readonly<Record<string, number>> {
  return Object.fromEntries(
    report.observations.flatMap(({ indicator }) => {
      const number = numberOf(report, indicator);
      return number === undefined ? [] : [[indicator, number]];
    }),
  );
}

async function answer({ place, year }: FromReader & { kind: "years" }): Promise<ToReader> {
  const { before, after } = await yearsBeside(place, year);
  return {
    ...(before && { before: numbersOf(before) }),
    ...(after && { after: numbersOf(after) }),
  };
}

/**
 * Reads a report out of a file beside the page, which never stands still for it. A reader that does
 * not come to an end in time is ended.
 * @param signal ends the reading; the promise is then never settled
 */
export async function readFile(file: File, signal: AbortSignal): Promise<FileOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { fault: "notReadable" };
  }
  if (isOwnFile(bytes)) {
    const kept = reportsInOwnFile(bytes);
    return kept ? { kept } : { fault: "damaged" };
  }
  return new Promise((resolve) => {
    const worker = newReaderWorker();
    const { port1: here, port2: there } = new MessageChannel();
    const end = (outcome?: FileOutcome) => {
      clearTimeout(watchdog);
      worker.terminate();
      here.close();
      if (outcome) resolve(outcome);
    };
    const watchdog = setTimeout(() => end({ fault: "tooSlow" }), limits.minutes * 60_000);
    worker.onerror = () => end({ fault: "ours" });
    here.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === "read") end({ read: data.report, bytes, sha256: data.sha256 });
      else if (data.kind === "failed") end({ fault: data.fault });
      else
        answer(data).then(
          (years) => here.postMessage(years),
          () => here.postMessage({}),
        );
    };
    if (signal.aborted) return end();
    signal.addEventListener("abort", () => end());
    worker.postMessage({ name: file.name, bytes }, [there]);
  });
}
