import type { ReactNode } from "react";
import { BrowserRouter, HashRouter } from "react-router-dom";
import { singleFile } from "../address/edition.ts";

/** Paths of a site, or what stands behind the hash of a file: a file has no other paths. */
export function Router({ children }: { children: ReactNode }) {
  if (singleFile) return <HashRouter>{children}</HashRouter>;
  // With its slash: without it the address of the first page would lie beside what the worker keeps.
  const base = import.meta.env.BASE_URL;
  const besides = !window.location.pathname.startsWith(base);
  return (
    <BrowserRouter basename={besides ? base.replace(/\/$/, "") : base}>{children}</BrowserRouter>
  );
}
