import { type ComponentProps, use } from "react";
import type { LiveDrawing } from "./LiveDrawing.tsx";

type LiveDrawingComponent = typeof LiveDrawing;

let loaded: LiveDrawingComponent | undefined;
let loading: Promise<LiveDrawingComponent> | undefined;

/** Loads what draws live charts: by far the largest part, which no page needs in order to stand. */
export function loadLiveDrawing(): Promise<LiveDrawingComponent> {
  loading ??= import("./LiveDrawing.tsx").then(
    (part) => {
      loaded = part.LiveDrawing;
      return loaded;
    },
    (error: unknown) => {
      // The next one to ask tries again.
      loading = undefined;
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
