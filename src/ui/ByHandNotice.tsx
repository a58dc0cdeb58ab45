import { useSyncExternalStore } from "react";
import { onByHand, presentByHand, putByHandAway } from "./byHand.ts";
import { lazyPart } from "./lazyPart.tsx";

const ByHandSheet = lazyPart(async () => (await import("./ByHandSheet.tsx")).ByHandSheet, {
  close: ({ onClose }) => onClose(),
});

/** Shows what is to be taken by hand, above everything else. Stands once, around every page. */
export function ByHandNotice() {
  const present = useSyncExternalStore(onByHand, presentByHand, () => undefined);
  return present ? <ByHandSheet taken={present} onClose={putByHandAway} /> : null;
}
