import type { Words } from "../../i18n/words.ts";
import type { Palette } from "../../theme/palettes.ts";
import type { Interaction } from "../interaction.ts";
import type { Panel } from "../model.ts";

/** Everything a panel is drawn from. It asks nothing of its surroundings, so a picture is drawn alike. */
export type PanelProps<Kind extends Panel> = {
  readonly panel: Kind;
  /** In pixels; the height follows from the content. */
  readonly width: number;
  readonly palette: Palette;
  readonly words: Words;
  readonly interaction?: Interaction | undefined;
};
