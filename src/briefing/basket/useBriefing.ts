import { useSyncExternalStore } from "react";
import { emptyBriefing } from "./briefing.ts";
import { type BriefingState, briefingStore } from "./briefingStore.ts";

/** Where there is no browser there is no briefing either. */
const nothing: BriefingState = {
  briefing: emptyBriefing,
  canUndo: false,
  canRedo: false,
  kept: true,
  dropped: [],
};

/** The present briefing, anywhere in the product. */
export function useBriefing(): BriefingState {
  return useSyncExternalStore(briefingStore.subscribe, briefingStore.get, () => nothing);
}
