import { type TouchEvent, useRef } from "react";

/** Shorter strokes are taps or trembling. */
const shortest = 50;

/** A finger drawn sideways turns the page. */
export function useSwipe({ next, previous }: { next: () => void; previous: () => void }) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onTouchStart({ touches }: TouchEvent) {
      const touch = touches.item(0);
      // Two fingers enlarge the page.
      start.current =
        touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd({ changedTouches }: TouchEvent) {
      const touch = changedTouches.item(0);
      if (!touch || !start.current) return;
      const dx = touch.clientX - start.current.x;
      const dy = touch.clientY - start.current.y;
      start.current = undefined;
      if (Math.abs(dx) < shortest || Math.abs(dx) < Math.abs(dy) * 1.5) return;
      if (dx < 0) next();
      else previous();
    },
  };
}
