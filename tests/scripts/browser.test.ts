// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserCandidates, findBrowser } from "../../scripts/browser.mjs";
import { ensureBrowser } from "../../scripts/browserSetup.mjs";

describe("browserCandidates", () => {
  it("prefers CHROMIUM_PATH, then Playwright's, then Chromium, Chrome and Edge", () => {
    const candidates: string[] = browserCandidates({
      env: { CHROMIUM_PATH: "/mine" },
      platform: "linux",
      playwrightPath: "/playwright",
    });
    expect(candidates.slice(0, 4)).toEqual([
      "/mine",
      "/playwright",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
    ]);
    const first = (word: string) => candidates.findIndex((path) => path.includes(word));
    expect(first("google-chrome")).toBeGreaterThan(first("chromium-browser"));
    expect(first("microsoft-edge")).toBeGreaterThan(first("google-chrome"));
  });

  it("knows the places of macOS and Windows", () => {
    expect(browserCandidates({ env: { HOME: "/Users/li" }, platform: "darwin" })).toContain(
      "/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    const env = { ProgramFiles: "C:\\Program Files" };
    expect(browserCandidates({ env, platform: "win32" })).toContain(
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
    );
  });

  it("names nothing on a system it does not know", () => {
    expect(browserCandidates({ env: {}, platform: "aix" })).toEqual([]);
  });
});

it("finds the first browser that is there and also starts", () => {
  const found = findBrowser({
    candidates: ["/absent", "/broken", "/good", "/later"],
    exists: (path: string) => path !== "/absent",
    starts: (path: string) => path !== "/broken",
  });
  expect(found).toBe("/good");
});

describe("ensureBrowser", () => {
  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const way = (install: () => void, applies = true) => ({
    zh: "",
    en: "",
    applies: () => applies,
    install,
  });

  it("installs nothing when there is one", async () => {
    const install = vi.fn();
    expect(await ensureBrowser({ find: () => "/here", ways: [way(install)] })).toBe("/here");
    expect(install).not.toHaveBeenCalled();
  });

  it("tries the ways in turn, past one that breaks or does not apply, until one helps", async () => {
    let path: string | undefined;
    const useless = vi.fn();
    const late = vi.fn();
    const ways = [
      way(() => {
        throw new Error("no network");
      }),
      way(useless, false),
      way(() => {
        path = "/installed";
      }),
      way(late),
    ];
    expect(await ensureBrowser({ find: () => path, ways })).toBe("/installed");
    expect(useless).not.toHaveBeenCalled();
    expect(late).not.toHaveBeenCalled();
  });

  it("says what to do when none helps", async () => {
    const none = { find: () => undefined, ways: [way(() => {})] };
    await expect(ensureBrowser(none)).rejects.toThrow(/CHROMIUM_PATH/);
  });
});
