import type { Translation } from "../translation.ts";
import type { shell as source } from "../zh/shell.ts";

export const shell: Translation<typeof source> = {
  "shell.product": "Gongkai",
  "shell.edition": "{place}, {year}",
  "shell.skip": "Skip to content",
  "shell.menu": "Sections",
  "shell.expected": "Opening…",
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
  "page.audit": "Checks",
  "page.data": "Data",
  "page.report": "Report",
  "page.title": "{title} · {product}",
  "page.notFound": "There is no such page",
  "notFound.text":
    "Nothing stands at {path}. The link may be wrong, or the section may have moved.",
  "notFound.home": "Back to the overview",
  "notFound.chart":
    "There is no chart called {id}. All charts stand on the pages of their sections.",
  "footer.source": "Figures from “{title}”, {publisher}, {date}",
  "footer.files": "Data files",
  "footer.findings": "Checks",
  "footer.method": "Method and definitions",
  "footer.licences": "Software licences",
};
