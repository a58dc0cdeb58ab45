/** Made at build time by scripts/vite/pinyin.ts. */
declare module "virtual:pinyin" {
  /** Each syllable without its tone, with the characters read so: { zhu: "主注" }. */
  export const charactersBySyllable: Readonly<Record<string, string>>;
}
