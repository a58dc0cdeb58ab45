import { type ComponentProps, use } from "react";
import { bringPart } from "../../ui/loadPart.ts";
import type { LiveDrawing } from "./LiveDrawing.tsx";

type LiveDrawingComponent = typeof LiveDrawing;

let loaded: LiveDrawingComponent | undefined;
let loading: Promise<LiveDrawingComponent> | undefined;

/** Loads what draws live charts: by far the largest part, which no page needs in order to stand. */
export function loadLiveDrawing(): Promise<LiveDrawingComponent> {
  loading ??= bringPart(() => import("./LiveDrawing.tsx")).then(
    (part) => {
      loaded = part.LiveDrawing;
      return loaded;
    },
    (error: unknown) => {
      // The failure stands long enough to be shown; asking anew at each rendering would never end.
      setTimeout(() => {
        loading = undefined;
      }, 1000);
      throw error;
    },
  );
  return loading;
}

/** A live chart, at once where the part is loaded; suspends until it is. */
export function LiveDrawingPart(props: ComponentProps<LiveDrawingComponent>) {
  const Drawing = loaded ?? use(loadLiveDrawing());
  return <Drawing {...props} />;
}
