import type { Words } from "../../i18n/words.ts";
import { screenPalette } from "../../theme/screenPalette.ts";
import type { BarsPanel, ChartModel } from "../model.ts";
import { GlanceBars } from "./GlanceBars.tsx";
import { GlancePairs } from "./GlancePairs.tsx";
import { GlanceShares } from "./GlanceShares.tsx";
import { GlanceSquares, squaresStacked } from "./GlanceSquares.tsx";
import { glanceWidth } from "./glanceSize.ts";
import type { GlanceForm } from "./glances.ts";
import { glanceText } from "./glanceText.ts";
import { unitsOf } from "./unitsOf.ts";

type GlanceProps = { model: ChartModel; form: GlanceForm; words: Words };

const height = { bars: 128, totals: 128, squares: 122, pairs: 122, shares: 122 } as const;

/**
 * A chart small, from the model that draws it large: the few numbers that its headline is about.
 * Nothing in it can be operated, so it needs no program; give it 220 pixels or more.
 */
export function Glance({ model, form, words }: GlanceProps) {
  const panel = model.panels.find((each): each is BarsPanel => each.kind === "bars");
  if (!panel) return null;
  const fitting = form === "squares" && !unitsOf(panel) ? "bars" : form;
  const stacked = fitting === "squares" && squaresStacked(panel, words);
  const props = { panel, palette: screenPalette, words };
  return (
    <svg
      viewBox={`0 0 ${glanceWidth} ${height[fitting] + (stacked ? 17 : 0)}`}
      role="img"
      aria-label={glanceText(panel, fitting, words)}
      data-glance={model.id}
      // Wider than this its text would outgrow the text around it.
      style={{ display: "block", width: "100%", maxWidth: 288 }}
    >
      {(fitting === "bars" || fitting === "totals") && <GlanceBars {...props} form={fitting} />}
      {fitting === "squares" && <GlanceSquares {...props} />}
      {fitting === "pairs" && <GlancePairs {...props} />}
      {fitting === "shares" && <GlanceShares {...props} />}
    </svg>
  );
}
