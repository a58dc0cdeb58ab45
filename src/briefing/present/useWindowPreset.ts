import { useEffect, useState } from "react";
import type { PictureOptions } from "../pictures/page.ts";
import { slidePreset } from "../pictures/slidePictures.ts";

/** An upright window, such as a phone's: a wide page in it would be too small to read. */
const uprightWidth = 1080;
/** What the buttons take of the height there. */
const controlsHeight = 64;

function presetFor(width: number, height: number): PictureOptions["preset"] {
  if (width >= height) return slidePreset;
  // In steps, so that a browser bar that slides away does not draw the page anew.
  const ratio = Math.min(2, Math.max(1, Math.floor(((height - controlsHeight) / width) * 10) / 10));
  return { ...slidePreset, id: "upright", width: uprightWidth, height: uprightWidth * ratio };
}

/** The format in which pages are shown: 16:9, or upright where the window is. */
export function useWindowPreset(): PictureOptions["preset"] {
  const [preset, setPreset] = useState(() => presetFor(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const measure = () =>
      setPreset((before) => {
        const after = presetFor(window.innerWidth, window.innerHeight);
        return after.width === before.width && after.height === before.height ? before : after;
      });
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return preset;
}
