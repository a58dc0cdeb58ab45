import { startTransition, useEffect, useState } from "react";
import { useHydrated } from "../ui/useHydrated.ts";

/** More than a window shows. */
const first = 40;

/**
 * How many rows to draw: those in sight at once, the rest right after, while the page already
 * answers. A table that came with the page has all its rows.
 */
export function useFirstRows(): number {
  const brought = !useHydrated();
  const [all, setAll] = useState(brought);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all ? Number.POSITIVE_INFINITY : first;
}
