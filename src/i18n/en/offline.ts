import type { Translation } from "../translation.ts";
import type { offline as source } from "../zh/offline.ts";

export const offline: Translation<typeof source> = {
  "offline.ready": "A new version is ready.",
  "offline.stuck": "A new version did not load whole; this is still an old one.",
  "offline.past": "Load past the offline copy",
  "offline.unreached": "The site does not answer: try again later.",
  "offline.kept": "Filters, settings and the briefing stay as they are.",
  "offline.reload": "Reload",
  "offline.later": "Later",
};
