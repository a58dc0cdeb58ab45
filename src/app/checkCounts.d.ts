/** Made at build time by scripts/vite/checkCounts.ts. */
declare module "virtual:check-counts" {
  /** In how many places a bundled report disagrees with itself, by its id. */
  export const contradictionCounts: Readonly<Record<string, number>>;
}
