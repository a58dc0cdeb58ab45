import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, win32 } from "node:path";
import { root } from "./root.mjs";

/** Nothing but the page under test may speak on the network, or ask questions at first start. */
export const browserFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** Where the browser that comes as an npm package is unpacked, if it was ever needed. */
export const browserCache = join(root, ".cache", "chromium");

/** Where a browser may be, in the order in which one is preferred. */
export function browserCandidates({ env, platform, playwrightPath }) {
  const places = { linux: linuxPaths, darwin: macPaths, win32: windowsPaths }[platform];
  return [env.CHROMIUM_PATH, playwrightPath, ...(places?.(env) ?? [])].filter(Boolean);
}

function linuxPaths() {
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/microsoft-edge-stable",
    join(browserCache, "chromium"),
    join(browserCache, "chromium-with-libraries"),
  ];
}

function macPaths(env) {
  const programs = ["Chromium", "Google Chrome", "Microsoft Edge"];
  return ["/Applications", ...(env.HOME ? [join(env.HOME, "Applications")] : [])].flatMap(
    (folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPaths(env) {
  const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(Boolean);
  return [
    ["Chromium", "Application", "chrome.exe"],
    ["Google", "Chrome", "Application", "chrome.exe"],
    ["Microsoft", "Edge", "Application", "msedge.exe"],
  ].flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
}

/** The first candidate that is there and starts, or undefined. */
export function findBrowser({
  candidates = browserCandidates({
    env: process.env,
    platform: process.platform,
    playwrightPath: playwrightPath(),
  }),
  exists = existsSync,
  starts = startsUp,
} = {}) {
  return candidates.find((path) => exists(path) && starts(path));
}

/**
 * Being there is not enough: Ubuntu's /usr/bin/chromium-browser is a note about snap, and
 * Playwright's own browser misses system libraries on a bare machine. On Windows `--version` opens
 * a window, so there presence has to do.
 */
function startsUp(path) {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function playwrightPath() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return undefined;
  }
}
