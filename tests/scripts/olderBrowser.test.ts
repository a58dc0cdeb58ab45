// @vitest-environment node
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { ensureOlderBrowser, findOlderBrowser } from "../../scripts/olderBrowser.mjs";

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "older-browser-"));
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
  return folder;
}

describe("an older browser", () => {
  it("is taken with its own libraries where it does not start without them", () => {
    const folder = folderWith(
      "node_modules/puppeteer-core/package.json",
      "chromium",
      "chromium-with-libraries",
    );
    const bare = (path: string) => path.endsWith("with-libraries");
    expect(findOlderBrowser(folder, bare)).toBe(join(folder, "chromium-with-libraries"));
    expect(findOlderBrowser(folder, () => true)).toBe(join(folder, "chromium"));
    expect(findOlderBrowser(folder, () => false)).toBeUndefined();
    expect(findOlderBrowser(folderWith("chromium"), () => true)).toBeUndefined();
  });

  it("is fetched once, and done without, with a word, where it cannot be had", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const blamed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const install = vi.fn(async () => undefined);
    const there = await ensureOlderBrowser({ find: () => "/there", install, possible: true });
    expect(there).toBe("/there");
    expect(install).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();

    const failing = vi.fn(() => Promise.reject(new Error("no network")));
    const path = await ensureOlderBrowser({
      find: () => undefined,
      install: failing,
      possible: true,
    });
    expect(path).toBeUndefined();
    expect(failing).toHaveBeenCalledOnce();
    expect(said.mock.calls.join()).toContain("are skipped");

    await ensureOlderBrowser({ find: () => undefined, install, possible: false });
    expect(install).not.toHaveBeenCalled();
    said.mockRestore();
    blamed.mockRestore();
  });
});
