import { useMemo, useSyncExternalStore } from "react";
import type { PictureOptions } from "../pictures/page.ts";
import { slidePreset } from "../pictures/slidePictures.ts";

/** An upright window, such as a phone's: a wide page in it would be too small to read. */
const uprightWidth = 1080;
/** What the buttons take of the height there. */
const controlsHeight = 64;

/** How many times as high as wide a page is; undefined for the common 16:9. */
function uprightRatio(): number | undefined {
  const { innerWidth: width, innerHeight: height } = window;
  if (width >= height) return undefined;
  // In steps, so that a browser bar that slides away does not draw the page anew.
  return Math.min(2, Math.max(1, Math.floor(((height - controlsHeight) / width) * 10) / 10));
}

function onResize(listener: () => void) {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

/** The format in which pages are shown: 16:9, or upright where the window is. */
export function useWindowPreset(): PictureOptions["preset"] {
  const ratio = useSyncExternalStore(onResize, uprightRatio, () => undefined);
  return useMemo(() => {
    if (ratio === undefined) return slidePreset;
    return { ...slidePreset, id: "upright", width: uprightWidth, height: uprightWidth * ratio };
  }, [ratio]);
}
