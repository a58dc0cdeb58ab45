import type { Locale } from "../i18n/words.ts";

/**
 * Whether the page came finished for the address it is shown at. A server that answers every address
 * with the same document brings another page's: that must not be taken for this one.
 */
export function bringsThisPage(): boolean {
  // While pages are made there is none.
  if (typeof document === "undefined") return false;
  const { page, elsewhere } = document.documentElement.dataset;
  return page !== undefined && elsewhere === undefined;
}

/** The path that the page was finished for, below the site's own. */
export function shownPath(): string {
  return document.documentElement.dataset.page ?? "/";
}

/** The language that the script in index.html has found for the page. */
export function shownLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "zh";
}

/** Shows a page that was hidden because what came stood for another one. */
export function showPage(): void {
  delete document.documentElement.dataset.elsewhere;
}

/** The styles of all other pages and of what opens above them; what a page opens with it brings. */
export async function restOfStyles(): Promise<void> {
  if (typeof document === "undefined") return;
  const link = document.querySelector<HTMLLinkElement>("link[data-rest]");
  if (!link) return;
  await new Promise<void>((done) => {
    // Without them the page still looks as it came.
    for (const end of ["load", "error"]) link.addEventListener(end, () => done(), { once: true });
    link.href = link.dataset.rest ?? "";
    delete link.dataset.rest;
  });
}
