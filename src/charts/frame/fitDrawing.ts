import { drawnFrom } from "../layout/drawnWidth.ts";

/**
 * Shows, of a drawing made ahead at every width, the one that fits, where the style sheet cannot ask
 * how wide its place is: in Chromium before 105. Gives back the way to stop.
 */
export function fitDrawing(host: HTMLElement): (() => void) | undefined {
  if (typeof ResizeObserver === "undefined" || CSS.supports("container-type", "inline-size"))
    return undefined;
  const fit = () => {
    const from = String(drawnFrom(host.getBoundingClientRect().width));
    for (const svg of host.querySelectorAll<SVGElement>("svg[data-from]"))
      svg.style.display = svg.dataset.from === from ? "block" : "none";
  };
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  return () => observer.disconnect();
}
