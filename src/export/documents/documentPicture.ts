import type { ChartModel } from "../../charts/model.ts";
import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import { composeFigure } from "../figure/composeFigure.ts";
import type { Preset } from "../figure/preset.ts";
import { rasterise } from "../figure/rasterise.ts";
import type { DocumentPicture } from "./documentItem.ts";

/** As wide as the text of an official page; 300 dots an inch. */
const preset: Preset = { id: "document", unit: "mm", width: 156, notes: "all" };

/** The drawing of a chart for a document, whose own words stand around it; needs a browser. */
export async function documentPicture(
  model: ChartModel,
  { words, palette }: { readonly words: Words; readonly palette: Palette },
): Promise<DocumentPicture> {
  const wordless = { ...model, kicker: "", headline: "", subtitle: "", notes: [], source: "" };
  const figure = composeFigure(wordless, { preset, words, palette });
  const blob = await rasterise(figure, { Title: model.headline, Source: model.source });
  const { width, height } = figure;
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}
