import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dataFiles } from "./scripts/vite/dataFiles.ts";
import { pinyin } from "./scripts/vite/pinyin.ts";
import { themeStyles } from "./scripts/vite/themeStyles.ts";

export default defineConfig({
  plugins: [react(), themeStyles(), dataFiles(), pinyin()],
  build: { target: "es2022", chunkSizeWarningLimit: 700 },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    pool: "threads",
  },
});
