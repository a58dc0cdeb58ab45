import { useCallback } from "react";
import { useQuery } from "./useQuery.ts";

/** Opens the card of an observation above the page one is on; the address says so. */
export function useOpenCard(): (indicator: string) => void {
  const { change } = useQuery();
  return useCallback((indicator) => change({ card: indicator }, { push: true }), [change]);
}
