/** Attributes that mean something on a page only. */
const pageOnly = /^(class|style|tabindex|role|focusable|clip-path|id|data-.*|aria-.*)$/;

/**
 * The content of a drawing as plain SVG that office and drawing programs understand alike: no
 * classes, no clipping, no offsets in em, nothing invisible.
 */
export function plainSvg(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll("defs, title, desc, clipPath, style"))
    element.remove();
  for (const element of [...copy.querySelectorAll("*")]) {
    if (element.getAttribute("fill") === "transparent") {
      element.remove();
      continue;
    }
    moveByEms(element);
    for (const { name } of [...element.attributes]) {
      if (pageOnly.test(name)) element.removeAttribute(name);
    }
  }
  dropEmptyGroups(copy);
  const serializer = new XMLSerializer();
  return [...copy.childNodes]
    .map((node) => serializer.serializeToString(node))
    .join("")
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', "");
}

/** Turns dy="0.35em" into a y of its own: not every program knows em. */
function moveByEms(element: Element): void {
  const dy = element.getAttribute("dy");
  if (dy === null) return;
  element.removeAttribute("dy");
  const ems = dy.endsWith("em") ? Number.parseFloat(dy) : Number.NaN;
  const pixels = dy.endsWith("em") ? ems * fontSizeOf(element) : Number.parseFloat(dy);
  const holder = element.hasAttribute("y") ? element : element.closest("[y]");
  if (!Number.isFinite(pixels) || pixels === 0 || !holder) return;
  const y = Number(holder.getAttribute("y"));
  element.setAttribute("y", String(Math.round((y + pixels) * 100) / 100));
  if (!element.hasAttribute("x")) element.setAttribute("x", holder.getAttribute("x") ?? "0");
}

function fontSizeOf(element: Element): number {
  const holder = element.closest("[font-size]");
  const size = Number.parseFloat(holder?.getAttribute("font-size") ?? "");
  return Number.isFinite(size) ? size : 12;
}

function dropEmptyGroups(root: Element): void {
  for (const group of [...root.querySelectorAll("g")].reverse()) {
    if (group.childNodes.length === 0) group.remove();
  }
}
