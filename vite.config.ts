import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { chunkList } from "./scripts/vite/chunkList.ts";
import { dataFiles } from "./scripts/vite/dataFiles.ts";
import { pagesAhead } from "./scripts/vite/pagesAhead.ts";
import { pinyin } from "./scripts/vite/pinyin.ts";
import { serviceWorker } from "./scripts/vite/serviceWorker.ts";
import { singleFile } from "./scripts/vite/singleFile.ts";
import { themeStyles } from "./scripts/vite/themeStyles.ts";

// `--mode single` is the edition in one file.
export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    themeStyles(),
    pinyin(),
    ...(mode === "single"
      ? [singleFile()]
      : [dataFiles(), chunkList(), pagesAhead(), serviceWorker()]),
  ],
  build: { target: "es2022", chunkSizeWarningLimit: 700, cssCodeSplit: false },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    pool: "threads",
  },
}));
