import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { root } from "./scripts/root.mjs";
import { chunkList } from "./scripts/vite/chunkList.ts";
import { contentPolicies } from "./scripts/vite/contentPolicy.ts";
import { dataFiles } from "./scripts/vite/dataFiles.ts";
import { editionHead } from "./scripts/vite/editionHead.ts";
import { encodedBase } from "./scripts/vite/encodedBase.ts";
import { pagesAhead } from "./scripts/vite/pagesAhead.ts";
import { pinyin } from "./scripts/vite/pinyin.ts";
import { provenance } from "./scripts/vite/provenance.ts";
import { reportFacts } from "./scripts/vite/reportFacts.ts";
import { serviceWorker } from "./scripts/vite/serviceWorker.ts";
import { sheetWithoutWorker } from "./scripts/vite/sheetWithoutWorker.ts";
import { singleFile } from "./scripts/vite/singleFile.ts";
import { themeStyles } from "./scripts/vite/themeStyles.ts";
import { workerPackages } from "./scripts/vite/workerPackages.ts";

const reactPackages =
  /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/;

/** The package names only the build that warns developers, and brings the other unnamed. */
const quietRouter = [
  { find: /^react-router$/, replacement: productionRouter("index.mjs") },
  { find: /^react-router\/dom$/, replacement: productionRouter("dom-export.mjs") },
];

function productionRouter(file: string): string {
  return join(root, "node_modules/react-router/dist/production", file);
}

/** Noted while the workers are built, for the list of licences. */
const inWorkers = new Set<string>();

// `--mode single` is the edition in one file.
export default defineConfig(({ mode, command }) => ({
  resolve: { alias: command === "build" ? quietRouter : [] },
  plugins: [
    encodedBase(),
    react(),
    themeStyles(),
    pinyin(),
    reportFacts(),
    sheetWithoutWorker(),
    // In this order: the policy holds the hashes of the pages, the worker those of all files.
    ...(mode === "single"
      ? [editionHead(), provenance("file", inWorkers), singleFile(), contentPolicies("file")]
      : [
          provenance("site", inWorkers),
          dataFiles(),
          chunkList(),
          pagesAhead(),
          contentPolicies("site"),
          serviceWorker(),
        ]),
  ],
  // A worker out of one file has nothing beside it to import, and from a disk no module becomes one.
  worker: {
    plugins: () => [workerPackages(inWorkers)],
    ...(mode === "single"
      ? { format: "iife", rolldownOptions: { output: { codeSplitting: false } } }
      : { format: "es" }),
  },
  build: {
    target: "chrome86",
    cssTarget: "chrome86",
    chunkSizeWarningLimit: 700,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // What every page starts with, in two pieces: each is one question less, and React the same in
    // every version.
    ...(mode === "single"
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: "react", test: reactPackages },
                  { name: "shell", tags: ["$initial"] },
                ],
              },
            },
          },
        }),
  },
  test: {
    environment: "jsdom",
    // `npm run test:deep` is for what takes minutes.
    include:
      mode === "deep"
        ? ["tests/**/*.deep.{ts,tsx}", "tests/hostile/*.test.ts"]
        : ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    pool: "threads",
    // On two cores it would be one, and most of a test file is waiting for its modules.
    maxWorkers: 2,
    // No test is about speed, and a busy machine is slow.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
}));
