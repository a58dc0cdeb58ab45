import type { Translation } from "../translation.ts";
import type { part as source } from "../zh/part.ts";

export const part: Translation<typeof source> = {
  "part.coming": "Loading…",
  "part.missing":
    "A part did not load: the network may be down, or the site has just been updated.",
  "part.broken": "This part failed; everything else works as before.",
  "part.kept":
    "Reloading loses nothing: filters and settings are in the address, the briefing is kept by the browser.",
  "part.unsaved":
    "The browser has not kept the briefing or the notice you wrote, and reloading would lose it: save it as a file first.",
  "part.reload": "Reload",
  "part.retry": "Try again",
  "part.close": "Close",
  "part.reason":
    "what this needs did not load; the network may be down, or the site has just been updated. Please reload the page and try again",
};
