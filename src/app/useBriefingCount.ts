import { useEffect, useState } from "react";
import { pageWanted } from "./pageWanted.ts";

/** How much is in the briefing; 0 until the page's program has come, which reads it. */
export function useBriefingCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    async function follow() {
      await pageWanted;
      const { briefingStore } = await import("../briefing/basket/briefingStore.ts");
      if (gone) return;
      const read = () => setCount(briefingStore.get().briefing.items.length);
      read();
      stop = briefingStore.subscribe(read);
    }
    // Without it the link says nothing of a number.
    follow().catch(() => undefined);
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return count;
}
