// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ensureDependencies } from "../../scripts/setup.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "setup-"));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "package-lock.json"), '{ "packages": {} }');
  vi.spyOn(console, "log").mockImplementation(() => {});
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** An npm that answers each call in turn, and the commands it was called with. */
function npmAnswering(...answers: { ok: boolean; text: string }[]) {
  const commands: string[] = [];
  const install = async ([command]: string[]) => {
    commands.push(command ?? "");
    return answers.shift();
  };
  return { commands, install };
}

it("installs exactly what the lockfile says", async () => {
  const { commands, install } = npmAnswering({ ok: true, text: "" });
  await ensureDependencies({ folder, install });
  expect(commands).toEqual(["ci"]);
});

it("falls back to npm install when the lockfile does not match, and says so", async () => {
  const { commands, install } = npmAnswering(
    { ok: false, text: "Missing: @biomejs/cli-linux-x64@2.5.15 from lock file" },
    { ok: true, text: "" },
  );
  await ensureDependencies({ folder, install });
  expect(commands).toEqual(["ci", "install"]);
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining("does not match package.json"));
});

it("does not touch the lockfile when the network is what failed", async () => {
  const { commands, install } = npmAnswering({ ok: false, text: "ENOTFOUND" });
  await expect(ensureDependencies({ folder, install })).rejects.toThrow(/network/);
  expect(commands).toEqual(["ci"]);
});
