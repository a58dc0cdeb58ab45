import { loadAllWords } from "../i18n/dictionaries.ts";
import { keepOffline } from "../offline/keepOffline.ts";
import { pageIsAlive, whenIdle } from "./pageWanted.ts";

/** Whether the device asks to load nothing that nobody has asked for. */
function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Loads what a reader will want next, when all else is done: live charts, the other language, the rest. */
export async function fetchAhead(): Promise<void> {
  await pageIsAlive;
  if (isSparing()) return;
  whenIdle(async () => {
    try {
      const { loadLiveDrawing } = await import("../charts/frame/LiveDrawingPart.tsx");
      await loadLiveDrawing();
      await loadAllWords();
    } catch {
      // It will be asked for again when it is needed, and be missed then.
    }
    whenIdle(keepOffline);
  });
}
