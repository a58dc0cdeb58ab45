/** The pages, in the order of the navigation. */
export const pageIds = [
  "overview",
  "disclosure",
  "responses",
  "applications",
  "review",
  "administration",
  "services",
  "capacity",
  "audit",
  "data",
  "report",
] as const;

export type PageId = (typeof pageIds)[number];

export function pagePath(page: PageId): string {
  return page === "overview" ? "/" : `/${page}`;
}

/** The permanent address of one chart, alone on a page. */
export function chartPath(chartId: string): string {
  return `/charts/${chartId}`;
}

/** The chart without the shell, for frames in other pages. */
export function embedPath(chartId: string): string {
  return `/embed/${chartId}`;
}

/** The permanent address of one finding of the audit. */
export function findingPath(rule: string): string {
  return `${pagePath("audit")}/${rule}`;
}

/** The draft of a correction notice, below the page of checks that it is made from. */
export const noticePath = `${pagePath("audit")}/notice`;

/** Where a file is read and checked; of a report that was read here, what is to be settled and mended in it. */
export const checkPath = "/check";

/** All reports that come with the product. */
export const reportsPath = "/reports";

/** The permanent address of one observation: its card, open above the data table. */
export function observationPath(indicator: string): string {
  return `/data?card=${indicator}`;
}
