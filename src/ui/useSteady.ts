import { useCallback, useEffect, useRef } from "react";

/**
 * A function that stays the same at every rendering and does what it was given last: for parts that
 * are drawn again only when what they are given changes. Not to be called while rendering.
 */
export function useSteady<Arguments extends unknown[]>(
  work: (...args: Arguments) => void,
): (...args: Arguments) => void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
