import { rasterise } from "../export/figure/rasterise.ts";
import { findingSentence } from "../i18n/findingText.ts";
import { reportTitle } from "../i18n/reportText.ts";
import { findingPicture } from "./findingPicture.ts";

/** The picture of a finding as a file, which says in itself what it shows and where that stands. */
export function findingPng(...args: Parameters<typeof findingPicture>): Promise<Blob> {
  const [finding, { report, words }] = args;
  return rasterise(findingPicture(...args), {
    Title: findingSentence(finding, words),
    Source: reportTitle(report, words),
  });
}
