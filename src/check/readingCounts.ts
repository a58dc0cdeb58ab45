import type { ReadReport } from "../ingest/readReport.ts";

/** How many numbers were read and how, and how many cells hold none: each cell is counted once. */
export function readingCounts({ cells }: Pick<ReadReport, "cells">) {
  const settled = cells.filter(({ proof }) => proof !== "open");
  const numbers = settled.filter(({ value }) => value.kind === "reported");
  const proved = numbers.filter(({ proof }) => proof === "proved").length;
  return {
    n: numbers.length,
    proved,
    read: numbers.length - proved,
    blanks: settled.length - numbers.length,
    open: cells.length - settled.length,
  };
}
