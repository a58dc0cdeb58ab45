import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Whether a page that was drawn ahead of time is being taken over, or is being drawn ahead: then
 * nothing is known of the reader's device yet. False right after.
 */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
