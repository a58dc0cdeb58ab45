import { useEffect, useState } from "react";

type Focusable = Element & HTMLOrSVGElement;

function focused(): Focusable | null {
  const active = document.activeElement;
  return active instanceof HTMLElement || active instanceof SVGElement ? active : null;
}

/**
 * Gives the focus back to what had it before something opened, or to the page's content. The dialog
 * does so itself where it closes at once; a change of address closes it in a transition, and then
 * the page is still inert at the moment it tries.
 */
export function useFocusReturn(open: boolean): void {
  const [opener, setOpener] = useState<Focusable | null>(null);
  if (open && opener === null) setOpener(focused() ?? document.body);

  useEffect(() => {
    if (open || opener === null) return;
    setOpener(null);
    if (document.activeElement !== document.body) return;
    const known = opener.isConnected && opener !== document.body;
    const target = known ? opener : document.getElementById("content");
    target?.focus({ preventScroll: true });
  }, [open, opener]);
}
