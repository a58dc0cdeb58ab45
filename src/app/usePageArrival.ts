import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";
import { barePath, reportIdOf } from "../address/languagePath.ts";

/**
 * Does on a change of page what a browser does on a full load: starts at the top, or at the chart
 * that the address names, and puts the focus at the start of the content. The same page in another
 * language is no other page.
 */
export function usePageArrival(): void {
  const { pathname, hash } = useLocation();
  const path = `${reportIdOf(pathname)} ${barePath(pathname)}`;
  const first = useRef(true);
  useEffect(() => {
    const target = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
    if (target) target.scrollIntoView();
    else if (!first.current && path) {
      window.scrollTo(0, 0);
      document.getElementById("content")?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [path, hash]);
}

/** A hash can hold anything, and not everything can be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
