import { useEffect } from "react";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Ctrl-K or ⌘-K from anywhere; "/" where it would not be typed into something, nor above a dialog. */
export function useSearchShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const command = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
      const slash = key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
      if (!command && !(slash && !document.querySelector('[role="dialog"]'))) return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [open]);
}
