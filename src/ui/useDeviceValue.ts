import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * What only the browser knows, such as what it remembers; ahead of time `otherwise`.
 * @param read gives back the same value as long as nothing changed
 */
export function useDeviceValue<Value>(read: () => Value, otherwise: Value): Value {
  return useSyncExternalStore(never, read, () => otherwise);
}
