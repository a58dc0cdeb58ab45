import { useEffect, useRef, useState } from "react";
import { enterFullScreen, leaveFullScreen } from "./fullScreen.ts";

/**
 * Whether the screen is filled, and a switch for it. The escape key ends a full screen without a key
 * press that a page could hear: leaving it otherwise than by the switch ends the presentation.
 */
export function useFullScreen(onLeft: () => void) {
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  const switching = useRef(false);
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    function onChange() {
      const now = document.fullscreenElement !== null;
      setFull(now);
      if (!now && !switching.current) left.current();
      switching.current = false;
    }
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
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
