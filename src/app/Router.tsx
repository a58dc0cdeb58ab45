import type { ReactNode } from "react";
import { BrowserRouter, HashRouter } from "react-router-dom";
import { singleFile } from "../address/edition.ts";

/** Paths of a site, or what stands behind the hash of a file: a file has no other paths. */
export function Router({ children }: { children: ReactNode }) {
  if (singleFile) return <HashRouter>{children}</HashRouter>;
  const basename = import.meta.env.BASE_URL.replace(/\/$/, "");
  return <BrowserRouter basename={basename}>{children}</BrowserRouter>;
}
