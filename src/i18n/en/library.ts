import type { Translation } from "../translation.ts";
import type { library as source } from "../zh/library.ts";

export const library: Translation<typeof source> = {
  "library.choose": "Choose another report",
  "library.placeholder": "A place or a year",
  "library.close": "Close",
  "library.count": "{n} {n|report|reports}",
  "library.none": "No report matches “{query}”.",
  "library.noneHint": "Type a place (Pingtan, 平潭) or a year (2025).",
  "library.isShown": "{edition}, the one that is shown",
  "library.lead":
    "The {n} reports that come with this site, by place and year. The years of a place stand side by side.",
  "library.ownYear": "{year} (here)",
  "library.ownElsewhere":
    "This report is only in the browser that read it; it was never uploaded. Open the same file under “Check a draft”, and this address works here too.",
  "library.missing": "There is no such report",
  "library.missingLead":
    "No report with the id {id} comes with this site. These are the ones that do.",
};
