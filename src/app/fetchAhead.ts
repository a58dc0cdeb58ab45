import { keepOffline } from "../offline/keepOffline.ts";
import { pageIsAlive, whenIdle } from "./pageWanted.ts";

/** Whether the device asks to load nothing that nobody has asked for. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Loads what a reader will want next, when everything else is done: live charts, then all the rest. */
export async function fetchAhead(): Promise<void> {
  await pageIsAlive;
  if (isSparing()) return;
  whenIdle(async () => {
    try {
      const { loadLiveDrawing } = await import("../charts/frame/LiveDrawingPart.tsx");
      await loadLiveDrawing();
    } catch {
      // It will be asked for again when it is needed, and be missed then.
    }
    whenIdle(keepOffline);
  });
}
