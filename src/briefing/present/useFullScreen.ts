import { useEffect, useRef, useSyncExternalStore } from "react";
import { enterFullScreen, leaveFullScreen } from "./fullScreen.ts";

const isFull = () => document.fullscreenElement !== null;

function onChange(listener: () => void) {
  document.addEventListener("fullscreenchange", listener);
  return () => document.removeEventListener("fullscreenchange", listener);
}

/**
 * Whether the screen is filled, and a switch for it. The escape key ends a full screen without a key
 * press that a page could hear: leaving it otherwise than by the switch ends the presentation.
 */
export function useFullScreen(onLeft: () => void) {
  const full = useSyncExternalStore(onChange, isFull, () => false);
  const switching = useRef(false);
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    return onChange(() => {
      if (!isFull() && !switching.current) left.current();
      switching.current = false;
    });
  }, []);
  return {
    full,
    toggle() {
      switching.current = full;
      if (full) leaveFullScreen();
      else enterFullScreen();
    },
  };
}
