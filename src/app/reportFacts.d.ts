/** Made at build time by scripts/vite/reportFacts.ts. */
declare module "virtual:report-facts" {
  /** What the shell says of a report before its figures are there. */
  export type ReportFacts = {
    /** In how many places it disagrees with itself. */
    readonly contradictions: number;
    /** The subjects that its form has. */
    readonly topics: readonly string[];
  };
  /** Those of the first report. */
  export const reportFacts: ReportFacts;
}

declare module "virtual:all-report-facts" {
  import type { ReportFacts } from "virtual:report-facts";
  /** Those of every report that comes with the product, by its id. */
  export const allReportFacts: Readonly<Record<string, ReportFacts>>;
}
