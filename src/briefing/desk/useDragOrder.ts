import { type PointerEvent, type RefObject, useState } from "react";
import { listen } from "../../ui/listen.ts";

type Drag = { readonly from: number; readonly to: number };

/**
 * Dragging the rows of a list by a handle, with a mouse, a pen or a finger: the browser's own
 * dragging knows no fingers.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();

  /** The row below the pointer, or the nearest. */
  function rowAt(y: number): number {
    const rows = [...(list.current?.children ?? [])];
    const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return below < 0 ? rows.length - 1 : below;
  }

  function start(event: PointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget;
    const { pointerId } = event;
    const stops: (() => void)[] = [];
    let to = from;
    handle.setPointerCapture?.(pointerId);
    setDrag({ from, to });
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => stops.push(listen(window, [type], listener));
    const end = (moved: boolean) => {
      for (const stop of stops) stop();
      setDrag(undefined);
      if (moved && to !== from) onMove(from, to);
    };
    on("pointermove", ({ clientY }) => {
      scrollNearEdge(clientY);
      to = rowAt(clientY);
      setDrag({ from, to });
    });
    on("pointerup", () => end(true));
    on("pointercancel", () => end(false));
    on("keydown", ({ key }) => {
      if (key === "Escape") end(false);
    });
  }

  return { from: drag?.from, to: drag?.to, start };
}

/** A list is longer than the window: near its edges the page goes along. */
function scrollNearEdge(y: number): void {
  const edge = 80;
  if (y < edge) window.scrollBy(0, -16);
  else if (y > window.innerHeight - edge) window.scrollBy(0, 16);
}
