import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { Panel } from "../model.ts";

/** Everything a panel is drawn from. It asks nothing of its surroundings, so a picture is drawn alike. */
export type PanelProps<Kind extends Panel> = {
  readonly panel: Kind;
  /** In pixels; the height follows from the content. */
  readonly width: number;
  /** How much taller than usual, where a picture has height to fill; 1 on a page. */
  readonly stretch?: number;
  readonly palette: Palette;
  readonly words: Words;
};
