/** The marks of a live chart, in the order of the document. */
export function marksIn(container: Element = document.body): SVGGElement[] {
  return [...container.querySelectorAll<SVGGElement>("[data-mark]")];
}

export function markNamed(key: string, container: Element = document.body): SVGGElement {
  const found = marksIn(container).find((mark) => mark.dataset.mark === key);
  if (!found) throw new Error(`No mark "${key}" is drawn.`);
  return found;
}

/** The keys of the marks that the tab key reaches. */
export function reachable(container: Element = document.body): (string | undefined)[] {
  return marksIn(container)
    .filter((mark) => mark.getAttribute("tabindex") === "0")
    .map((mark) => mark.dataset.mark);
}
