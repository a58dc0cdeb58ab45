import { useEffect } from "react";
import { type Ignored, noteIgnored } from "./ignored.ts";

/** Whoever reads a part of the address says here what of it could not be understood. */
export function useIgnored(entries: readonly Ignored[]): void {
  const key = JSON.stringify(entries);
  useEffect(() => {
    noteIgnored(JSON.parse(key) as Ignored[]);
  }, [key]);
}
