/** Made at build time by scripts/vite/reportFacts.ts. */
declare module "virtual:report-facts" {
  /** What the shell says of a report before its figures are there, by its id. */
  export const reportFacts: Readonly<
    Record<string, { readonly contradictions: number; readonly topics: readonly string[] }>
  >;
}
