import { useSyncExternalStore } from "react";
import { MissingPart } from "../ui/MissingPart.tsx";
import { dismissMissingPart, isPartMissing, onMissingPart } from "../ui/missingPart.ts";

/** Offers a reload where something that has no place on the page, such as a file, could not be made. */
export function MissingNotice() {
  const missing = useSyncExternalStore(onMissingPart, isPartMissing, () => false);
  return missing ? <MissingPart onClose={dismissMissingPart} /> : null;
}
