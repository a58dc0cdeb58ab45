import type { Translation } from "../translation.ts";
import type { offline as source } from "../zh/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.ready": "A new version is ready.",
  "offline.kept": "Filters, settings and the briefing stay as they are.",
  "offline.reload": "Reload",
  "offline.later": "Later",
};
