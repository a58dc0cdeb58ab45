import { useEffect } from "react";
import { singleFile } from "../address/edition.ts";
import { keepDrawingsOf } from "../charts/frame/keptDrawings.ts";
import type { Locale } from "../i18n/words.ts";
import { listen } from "../ui/listen.ts";
import { buildShownCharts } from "./shownCharts.ts";

/** The page in the other language. */
const linkToOther = "a[hreflang]";

/** What tells that a reader is about to follow a link. */
const signs = ["pointerover", "touchstart", "focusin"] as const;

/** After so long, in milliseconds, drawings are rather drawn than waited for. */
const patience = 2000;

const asked = new Set<string>();
let coming: { readonly locale: Locale; readonly drawings: Promise<void> } | undefined;

/** Fetches what a page says and shows in the other language as soon as someone reaches for it. */
export function useOtherLanguage(): void {
  useEffect(() => {
    const reach = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const link = target.closest<HTMLAnchorElement>(linkToOther);
      if (link) prepare(link);
    };
    return listen(document, signs, reach, { passive: true });
  }, []);
}

/** The same while nobody has reached for it yet. */
export function prepareOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>(linkToOther);
  if (link) prepare(link);
}

/** The drawings that are on their way, for who shows them; undefined where there is nothing to wait for. */
export function drawingsComing(locale: Locale): Promise<void> | undefined {
  return coming?.locale === locale ? coming.drawings : undefined;
}

function prepare({ hreflang, href }: HTMLAnchorElement): void {
  const locale = hreflang === "en" ? "en" : "zh";
  // Whoever needs them asks again, and says what failed.
  buildShownCharts(locale).catch(() => undefined);
  if (singleFile) return;
  const url = new URL(href);
  url.search = url.hash = "";
  if (asked.has(url.href)) return;
  asked.add(url.href);
  const drawings = fetchPage(url.href)
    .then((page) => {
      // Without it they are drawn instead.
      if (page) keepDrawingsOf(page, locale);
    })
    .finally(() => {
      if (coming?.drawings === drawings) coming = undefined;
    });
  coming = { locale, drawings };
}

/**
 * A page as a document: what is read this way runs no script and loads nothing. Undefined where it does
 * not come, or another one does: of a host's own, or of a newer version with other numbers.
 */
function fetchPage(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.timeout = patience;
    request.onloadend = () => {
      const page: Document | null = request.response;
      const program = page && programOf(page);
      resolve(program && program === programOf(document) ? page : undefined);
    };
    request.send();
  });
}

/** The program of a page that was drawn ahead, which every version names otherwise. */
function programOf(page: Document): string | null | undefined {
  return page.querySelector("link[data-program]")?.getAttribute("href");
}
