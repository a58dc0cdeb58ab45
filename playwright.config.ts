import { defineConfig, devices } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/browser.mjs";
import { isRoot } from "./scripts/debian.mjs";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/serveBuild.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A test that passes only the second time is a defect we want to see.
  retries: 0,
  // A slow machine costs patience, never a false alarm: what comes at all ends the wait at once.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    // Known once the build is served; the workers read this file again after that.
    baseURL: process.env.GONGKAI_ADDRESS,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A trace of every test would take a third of the run; `--trace on` makes one of a test that fails.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findBrowser(),
      args: browserFlags,
      // Chromium refuses its sandbox to root; anyone else keeps it.
      chromiumSandbox: !isRoot(),
    },
  },
});
