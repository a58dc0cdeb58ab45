import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Interaction, InteractionContext } from "../../src/charts/interaction.ts";
import type { Panel } from "../../src/charts/model.ts";
import { PanelView } from "../../src/charts/panels/PanelView.tsx";
import { type Locale, locales, wordsFor } from "../../src/i18n/words.ts";
import { palettes } from "../../src/theme/palettes.ts";
import { fakeBrowser } from "../fixtures/browser.ts";
import { charts } from "../fixtures/hailingForm.ts";
import { modelOf } from "./models.ts";
import { svgStructure } from "./svgStructure.ts";

fakeBrowser();

/** The room for a chart on a phone of 360 pixels, and on a desk. */
const widths = { phone: 328, desk: 1000 } as const;

const live: Interaction = { current: undefined, onPoint: () => undefined, onOpen: () => undefined };

function drawing(panel: Panel, width: number, locale: Locale): string {
  const { container, unmount } = render(
    <InteractionContext value={live}>
      <PanelView panel={panel} width={width} palette={palettes.light} words={wordsFor(locale)} />
    </InteractionContext>,
  );
  const svg = container.querySelector("svg");
  if (!svg) throw new Error(`The panel ${panel.key} drew nothing.`);
  const structure = svgStructure(svg, palettes.light);
  unmount();
  return structure;
}

/** Where a drawing is meant to change, `npx vitest run -u` writes the file anew, to be read in a diff. */
describe.each(charts.map((chart) => [chart.id, chart] as const))(
  "the drawing of %s",
  (id, chart) => {
    it("is what was looked at and found right", async () => {
      const parts = locales.flatMap((locale) =>
        Object.entries(widths).flatMap(([name, width]) =>
          modelOf(chart, { locale }).panels.map(
            (panel) =>
              `── ${locale} · ${name} ${width} · ${panel.key}\n${drawing(panel, width, locale)}\n`,
          ),
        ),
      );
      await expect(parts.join("\n")).toMatchFileSnapshot(`structure/${id}.txt`);
    });
  },
);
