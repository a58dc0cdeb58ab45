import { type KeyboardEvent, useEffect, useState } from "react";
import { useOpenCard } from "../../address/useOpenCard.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { screenPalette } from "../../theme/screenPalette.ts";
import { usePrinting } from "../../theme/ThemeContext.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { type Interaction, InteractionContext } from "../interaction.ts";
import { drawnWidth } from "../layout/drawnWidth.ts";
import type { ChartModel, Mark } from "../model.ts";
import { PanelView } from "../panels/PanelView.tsx";
import styles from "./ChartCanvas.module.css";
import { ChartTooltip, type TooltipTarget } from "./ChartTooltip.tsx";
import { nextMark } from "./nextMark.ts";
import { PanelSection } from "./PanelSection.tsx";
import { reachableMarks } from "./reachableMarks.ts";

type LiveDrawingProps = {
  model: ChartModel;
  /** The mark that had the focus in the drawing before this one. */
  focused?: string | undefined;
};

/** The live chart: drawn to the width there is, its numbers within reach of pointer and keys. */
export function LiveDrawing({ model, focused }: LiveDrawingProps) {
  const words = useWords();
  const openCard = useOpenCard();
  const [ref, measured] = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const [target, setTarget] = useState<TooltipTarget>();
  const marks = reachableMarks(model);
  const [reached, setReached] = useState(focused);
  const current = marks.some((mark) => mark.key === reached) ? reached : marks[0]?.key;

  // The marks come a moment after the drawing.
  useEffect(() => {
    if (focused === undefined) return;
    const frame = requestAnimationFrame(() => focusMark(ref.current, focused));
    return () => cancelAnimationFrame(frame);
  }, [focused, ref]);

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
    const next = nextMark(marks, current, event.key);
    if (!next) return;
    event.preventDefault();
    setReached(next.key);
    focusMark(ref.current, next.key);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the marks within.
    <div ref={ref} className={styles.drawing} data-live="" onKeyDown={onKeyDown}>
      <InteractionContext value={interaction}>
        {measured !== undefined &&
          model.panels.map((panel) => (
            <PanelSection key={panel.key} title={panel.title}>
              {/* biome-ignore lint/a11y/useSemanticElements: marks are no form fields. */}
              <div role="group" aria-label={words.t("chart.marks")}>
                <PanelView
                  panel={panel}
                  width={drawnWidth(printing ? undefined : measured)}
                  palette={screenPalette}
                  words={words}
                />
              </div>
            </PanelSection>
          ))}
      </InteractionContext>
      <ChartTooltip target={target} />
    </div>
  );
}

function focusMark(drawing: HTMLElement | null, key: string): void {
  drawing?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus();
}
