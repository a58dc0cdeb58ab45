import { useEffect, useRef } from "react";

export type PresentActions = {
  readonly go: (to: "next" | "previous" | "first" | "last") => void;
  readonly leave: () => void;
};

/** The keys of presenting, those of a remote control among them. */
const keys: Readonly<Record<string, Parameters<PresentActions["go"]>[0]>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

export function usePresentKeys(actions: PresentActions): void {
  const act = useRef(actions);
  useEffect(() => {
    act.current = actions;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") return act.current.leave();
      // On a button space and enter press it.
      const onButton = event.target instanceof Element && event.target.closest("button, a");
      if (event.key === " " && onButton) return;
      const to = event.key === " " && event.shiftKey ? "previous" : keys[event.key];
      if (!to) return;
      event.preventDefault();
      act.current.go(to);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
