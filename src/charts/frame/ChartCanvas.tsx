import { type KeyboardEvent, useState } from "react";
import { useOpenCard } from "../../address/useOpenCard.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { usePalette, usePrinting } from "../../theme/ThemeContext.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { type Interaction, InteractionContext } from "../interaction.ts";
import { type ChartModel, type Mark, marksOf, type Panel } from "../model.ts";
import { PanelView } from "../panels/PanelView.tsx";
import styles from "./ChartCanvas.module.css";
import { ChartTooltip, type TooltipTarget } from "./ChartTooltip.tsx";

/** The width of the text on an A4 page, in CSS pixels: a chart laid out wider would print too small. */
const printedWidth = 680;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The live chart: drawn to the width there is, its numbers within reach of pointer and keys. */
export function ChartCanvas({ model }: { model: ChartModel }) {
  const words = useWords();
  const palette = usePalette();
  const openCard = useOpenCard();
  const [ref, measured] = useWidth<HTMLDivElement>();
  const width = usePrinting() ? printedWidth : measured;
  const [target, setTarget] = useState<TooltipTarget>();
  const marks = model.panels.flatMap(reachableMarks);
  const [reached, setReached] = useState<string>();
  const current = marks.some((mark) => mark.key === reached) ? reached : marks[0]?.key;

  const interaction: Interaction = {
    current,
    onPoint(mark: Mark | undefined, element?: SVGGElement) {
      const canvas = ref.current?.getBoundingClientRect();
      if (!mark || !element || !canvas) return setTarget(undefined);
      const box = element.getBoundingClientRect();
      setTarget({
        mark,
        left: box.left - canvas.left + Math.min(box.width / 2, 160),
        top: box.top - canvas.top,
        bottom: box.bottom - canvas.top,
        within: canvas.width,
      });
    },
    onOpen(mark) {
      if (mark.indicator) openCard(mark.indicator);
    },
  };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === "Escape") return setTarget(undefined);
    const from = marks.findIndex((mark) => mark.key === current);
    const step = steps[event.key];
    const to =
      event.key === "Home" ? 0 : event.key === "End" ? marks.length - 1 : from + (step ?? 0);
    const next = marks[to];
    if (to === from || !next) return;
    event.preventDefault();
    setReached(next.key);
    ref.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the marks within.
    <div ref={ref} className={styles.canvas} onKeyDown={onKeyDown}>
      <InteractionContext value={interaction}>
        {width !== undefined &&
          model.panels.map((panel) => (
            <section key={panel.key} className={styles.panel}>
              {panel.title !== "" && <h3 className={styles.title}>{panel.title}</h3>}
              {/* biome-ignore lint/a11y/useSemanticElements: marks are no form fields. */}
              <div role="group" aria-label={words.t("chart.marks")}>
                <PanelView panel={panel} width={width} palette={palette} words={words} />
              </div>
            </section>
          ))}
      </InteractionContext>
      <ChartTooltip target={target} />
    </div>
  );
}

/** The marks that are drawn: a strip has no place for what is no number, other panels have. */
function reachableMarks(panel: Panel): readonly Mark[] {
  const marks = marksOf(panel);
  return panel.kind === "strip" ? marks.filter((mark) => mark.drawn !== undefined) : marks;
}
