import {
  type KeyboardEvent,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useOpenCard } from "../../address/useOpenCard.ts";
import { useWords } from "../../i18n/WordsContext.tsx";
import { useHydrated } from "../../ui/useHydrated.ts";
import type { ChartModel } from "../model.ts";
import { DrawAheadContext } from "./drawnAhead.ts";
import { fitDrawing } from "./fitDrawing.ts";
import { keepDrawing, keptDrawing } from "./keptDrawings.ts";
import { loadLiveDrawing } from "./LiveDrawingPart.tsx";
import { nextMark } from "./nextMark.ts";
import { drawingClass, PanelSection } from "./PanelSection.tsx";
import { reachableMarks } from "./reachableMarks.ts";

type StillDrawingProps = {
  model: ChartModel;
  /** The id of the report that it is about. */
  report: string;
  /** A reader came near, and the live chart can take over. */
  onLive: () => void;
  /** It is about to go, with the focus on this mark. */
  onLeave: (focused: string | undefined) => void;
};

/** After a pointer is up, in milliseconds: by then its click has come, if it was one. */
const clickDelay = 100;

/**
 * The drawing that was made ahead. A click on a number opens its card as ever; all else needs
 * the live chart, which is asked for as soon as this one is pointed at, focused or touched. It does
 * not take over between press and release: a click on what was replaced meanwhile would be lost.
 */
export function StillDrawing({ model, report, onLive, onLeave }: StillDrawingProps) {
  const words = useWords();
  const openCard = useOpenCard();
  const pressed = useRef(false);
  const marks = reachableMarks(model);

  // At the last moment: until then keys may have moved the focus.
  const own = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    const drawing = own.current;
    return () => {
      const at = document.activeElement;
      leave.current(drawing?.contains(at) ? markOf(at) : undefined);
    };
  }, []);

  function wake() {
    loadLiveDrawing().then(
      () => {
        if (!pressed.current) onLive();
      },
      // Without it the drawing still shows what it shows.
      () => undefined,
    );
  }
  function press(down: boolean) {
    pressed.current = down;
    wake();
  }
  function open(target: EventTarget) {
    const key = markOf(target);
    const indicator = marks.find((mark) => mark.key === key)?.indicator;
    if (indicator) openCard(indicator);
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const next = nextMark(marks, markOf(event.target), event.key);
    const opens = event.key === "Enter" || event.key === " ";
    if (!opens && !next) return;
    event.preventDefault();
    if (opens) open(event.target);
    // At one width only: the others are not displayed, and take no focus.
    const drawn = `[data-mark="${CSS.escape(next?.key ?? "")}"]`;
    for (const mark of event.currentTarget.querySelectorAll<SVGElement>(drawn)) mark.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the marks within.
    <div
      ref={own}
      className={drawingClass(model)}
      onPointerOver={({ buttons }) => press(buttons !== 0)}
      onPointerDown={() => press(true)}
      onPointerUp={() => setTimeout(() => press(false), clickDelay)}
      onPointerCancel={() => press(false)}
      onFocus={wake}
      onClick={({ target }) => open(target)}
      onKeyDown={onKeyDown}
    >
      {model.panels.map((panel, index) => (
        <PanelSection key={panel.key} panel={panel}>
          <StillPanel
            key={words.locale}
            model={model}
            report={report}
            index={index}
            first={marks[0]?.key}
          />
        </PanelSection>
      ))}
    </div>
  );
}

type StillPanelProps = {
  model: ChartModel;
  report: string;
  index: number;
  /** The mark that the tab key reaches. */
  first: string | undefined;
};

/**
 * One panel of it, which stands in the page already or has been kept from another page. What it showed
 * is kept when it goes, for whoever comes back to it.
 */
function StillPanel({ model, report, index, first }: StillPanelProps) {
  const words = useWords();
  const hydrated = useHydrated();
  const [brought] = useState(!hydrated);
  const drawAhead = useContext(DrawAheadContext);
  const { locale } = words;
  const { id } = model;
  const panel = model.panels[index];
  const host = useCallback(
    (element: HTMLElement | null) => {
      const known = keptDrawing({ report, locale, chart: id, panel: index });
      if (known) element?.replaceChildren(...known);
      const stopFitting = element && fitDrawing(element);
      return () => {
        stopFitting?.();
        if (element)
          keepDrawing({ report, locale, chart: id, panel: index }, [...element.childNodes]);
      };
    },
    [report, locale, id, index],
  );
  // In a browser the drawing is "", which leaves what the page brought.
  const __html = brought && panel ? drawAhead(panel, words, first) : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: marks are no form fields.
    <div
      ref={host}
      role="group"
      aria-label={words.t("chart.marks")}
      data-drawn=""
      {...(brought && { dangerouslySetInnerHTML: { __html }, suppressHydrationWarning: true })}
    />
  );
}

function markOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<SVGElement>("[data-mark]")?.dataset.mark;
}
