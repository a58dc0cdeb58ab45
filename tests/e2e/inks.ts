/** The colour of data, as a browser computes it. */
export const azurite = { light: "rgb(23, 78, 122)", dark: "rgb(125, 184, 227)" };

/** The colours in which the charts of a page are drawn; to be run in the page. */
export function inks(): string[] {
  const marks = [...document.querySelectorAll("[data-chart] [data-mark] *")];
  const seen = marks.filter((mark) => mark.getClientRects().length > 0);
  return [...new Set(seen.map((mark) => getComputedStyle(mark).fill))];
}
