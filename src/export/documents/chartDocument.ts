import type { ChartModel } from "../../charts/model.ts";
import type { Report } from "../../domain/report.ts";
import type { ChartSlideTexts } from "../slides/chartSlides.ts";
import { type DocumentOptions, documentFile } from "./documentFile.ts";
import type { DocumentPicture } from "./documentItem.ts";

type ChartDocumentOptions = DocumentOptions & {
  /** The drawing, such as `documentPicture` makes it. */
  readonly picture: DocumentPicture;
  readonly texts?: ChartSlideTexts;
};

/** One chart as a Word document: finding, drawing, source, caveats, and its numbers as a table. */
export function chartDocument(
  model: ChartModel,
  report: Report,
  { picture, texts, ...options }: ChartDocumentOptions,
): Promise<Blob> {
  return documentFile(
    [{ kind: "chart", model, report, caveats: true, picture, ...texts }],
    options,
  );
}
