import { useDeviceValue } from "./useDeviceValue.ts";

/**
 * Whether this runs in a browser and not ahead of time. While a page drawn ahead of time comes to
 * life it is false, so that React finds what was drawn; right after that it is true.
 */
export function useHydrated(): boolean {
  return useDeviceValue(() => true, false);
}
