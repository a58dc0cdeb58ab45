import type { Translation } from "../translation.ts";
import type { shell as source } from "../zh/shell.ts";

export const shell: Translation<typeof source> = {
  "shell.product": "Gongkai",
  "shell.tagline": "An open-government report as data to explore, trust and present",
  "shell.skip": "Skip to content",
  "shell.menu": "Sections",
  "shell.language": "Language",
  "shell.theme": "Appearance",
  "theme.system": "System",
  "theme.light": "Light",
  "theme.dark": "Dark",
  "page.overview": "Overview",
  "page.disclosure": "Disclosure",
  "page.responses": "Responses",
  "page.applications": "Applications",
  "page.review": "Review & litigation",
  "page.services": "Online services",
  "page.capacity": "Capacity & training",
  "page.data": "Data",
  "page.report": "Report",
};
