import type { OwnReport } from "./ownReport.ts";
import { isOwnReport } from "./ownShape.ts";

/** By this such a file is known, whatever it is called. */
const mark = '{"gongkai":"reports"';

/** Reports that were read here, with all that was settled in them, as a file to keep or to hand on. */
export function ownFileText(reports: readonly OwnReport[]): string {
  return `${mark},"reports":${JSON.stringify(reports)}}\n`;
}

/** Whether a file is such a one. */
export function isOwnFile(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, mark.length)) === mark;
}

/** The reports in such a file; undefined where it is damaged, so that nothing half is taken for a report. */
export function reportsInOwnFile(bytes: Uint8Array): readonly OwnReport[] | undefined {
  try {
    const { reports } = JSON.parse(new TextDecoder().decode(bytes)) as { reports?: unknown };
    return Array.isArray(reports) && reports.every(isOwnReport) ? reports : undefined;
  } catch {
    return undefined;
  }
}
