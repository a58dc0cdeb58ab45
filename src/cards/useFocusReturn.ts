import { useEffect, useState } from "react";

type Focusable = Element & HTMLOrSVGElement;

/** What had the focus; a mark also by its name, for a chart that comes alive is drawn anew. */
type Opener = { readonly element: Focusable; readonly name: string | undefined };

function focused(): Opener {
  const active = document.activeElement;
  const known = active instanceof HTMLElement || active instanceof SVGElement;
  const element = known ? active : document.body;
  const chart = element.closest<HTMLElement>("[data-chart]")?.dataset.chart;
  const { mark } = element.dataset;
  if (chart === undefined || mark === undefined) return { element, name: undefined };
  const name = `[data-chart="${CSS.escape(chart)}"] [data-mark="${CSS.escape(mark)}"]`;
  return { element, name };
}

/** The opener, or what stands in its place now. */
function present({ element, name }: Opener): Focusable | undefined {
  if (element.isConnected) return element === document.body ? undefined : element;
  if (name === undefined) return undefined;
  const marks = [...document.querySelectorAll<SVGElement>(name)];
  return marks.find((mark) => mark.getClientRects().length > 0);
}

/**
 * Gives the focus back to what had it before something opened, or to the page's content. The dialog
 * does so itself where it closes at once; a change of address closes it in a transition, and then
 * the page is still inert at the moment it tries.
 */
export function useFocusReturn(open: boolean): void {
  const [opener, setOpener] = useState<Opener | null>(null);
  if (open && opener === null) setOpener(focused());

  useEffect(() => {
    if (open || opener === null) return;
    setOpener(null);
    if (document.activeElement !== document.body) return;
    const target = present(opener) ?? document.getElementById("content");
    target?.focus({ preventScroll: true });
  }, [open, opener]);
}
