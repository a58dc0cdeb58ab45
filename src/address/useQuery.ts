import { useMemo } from "react";
import { useLocation } from "react-router-dom";
import { useDeviceValue } from "../ui/useDeviceValue.ts";
import { type ChangeAddress, useChangeAddress } from "./useChangeAddress.ts";

/**
 * The query of the address and a way to change some of it. A page drawn ahead of time knows no query:
 * while it comes to life the query is empty, and right after it is the one in the address.
 */
export function useQuery(): { query: URLSearchParams; change: ChangeAddress } {
  const { search } = useLocation();
  const known = useDeviceValue(() => search, "");
  const query = useMemo(() => new URLSearchParams(known), [known]);
  return { query, change: useChangeAddress() };
}
