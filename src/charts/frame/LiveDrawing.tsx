import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useOpenCard } from "../../address/useOpenCard.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { screenPalette } from "../../theme/screenPalette.ts";
import { usePrinting } from "../../theme/ThemeContext.tsx";
import { useWidth } from "../../ui/useWidth.ts";
import { type Interaction, InteractionContext } from "../interaction.ts";
import { drawnWidth } from "../layout/drawnWidth.ts";
import type { Mark } from "../mark.ts";
import type { ChartModel, Panel } from "../model.ts";
import { PanelView } from "../panels/PanelView.tsx";
import { ChartTooltip, type TooltipTarget } from "./ChartTooltip.tsx";
import { nextMark } from "./nextMark.ts";
import { drawingClass, PanelSection } from "./PanelSection.tsx";
import { reachableMarks } from "./reachableMarks.ts";

type LiveDrawingProps = {
  model: ChartModel;
  /** The mark that had the focus in the drawing before this one; emptied when the focus is taken over. */
  focused?: RefObject<string | undefined>;
};

/** The live chart: drawn to the width there is, its numbers within reach of pointer and keys. */
export function LiveDrawing({ model, focused }: LiveDrawingProps) {
  const openCard = useOpenCard();
  const ref = useRef<HTMLDivElement>(null);
  const [target, setTarget] = useState<TooltipTarget>();
  const marks = reachableMarks(model);
  const [reached, setReached] = useState<string>();
  const current = marks.some((mark) => mark.key === reached) ? reached : marks[0]?.key;

  // The marks come a moment after the drawing, which holds the focus and hears the keys until then.
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    const before = focused?.current;
    if (!focused || before === undefined) return;
    focused.current = undefined;
    wanted.current = before;
    setReached(before);
    ref.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => wanted.current && focusMark(ref.current, wanted.current));
  }, [focused]);

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
    // A mark answers for itself once it is there.
    const early = event.target === event.currentTarget && wanted.current !== undefined;
    if (early && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      const indicator = marks.find(({ key }) => key === current)?.indicator;
      if (indicator) openCard(indicator);
      return;
    }
    const next = nextMark(marks, current, event.key);
    if (!next) return;
    event.preventDefault();
    setReached(next.key);
    wanted.current = next.key;
    focusMark(ref.current, next.key);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the marks within.
    <div ref={ref} className={drawingClass(model)} data-live="" tabIndex={-1} onKeyDown={onKeyDown}>
      <InteractionContext value={interaction}>
        {model.panels.map((panel) => (
          <PanelSection key={panel.key} panel={panel}>
            <LivePanel panel={panel} />
          </PanelSection>
        ))}
      </InteractionContext>
      <ChartTooltip target={target} />
    </div>
  );
}

/** One panel, drawn to the width that it has beside others. */
function LivePanel({ panel }: { panel: Panel }) {
  const words = useWords();
  const printing = usePrinting();
  const [ref, measured] = useWidth<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: marks are no form fields.
    <div ref={ref} role="group" aria-label={words.t("chart.marks")}>
      {measured !== undefined && (
        <PanelView
          panel={panel}
          width={drawnWidth(printing ? undefined : measured)}
          palette={screenPalette}
          words={words}
        />
      )}
    </div>
  );
}

function focusMark(drawing: HTMLElement | null, key: string): void {
  drawing?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(key)}"]`)?.focus();
}
