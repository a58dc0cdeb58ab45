import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserCache } from "./browser.mjs";
import { installFlags, npm } from "./npm.mjs";
import { run } from "./run.mjs";

/** The last one that accepts Node 20. */
const wanted = "@sparticuz/chromium@147.0.0";

/**
 * A Chromium that comes as an npm package, for a machine that can reach npm and nothing else. Its
 * recommended flags switch web security off, so only the program is taken.
 */
export async function installCachedBrowser(folder = browserCache) {
  mkdirSync(folder, { recursive: true });
  // Without a manifest of its own npm would install into the project around it.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const flags = ["--prefix", folder, "--no-save", ...installFlags];
  if (!(await npm(["install", ...flags, wanted], { cwd: folder })).ok) return;
  await unpack(folder);
  writeLauncher(folder);
}

/**
 * The package unpacks into the temporary folder, which is therefore ours while it does, and brings
 * out its system libraries only where it believes itself on Amazon's servers.
 */
function unpack(folder) {
  // What an interrupted unpacking left behind would be taken for the whole.
  for (const name of ["chromium", "al2023"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  const code = 'await (await import("@sparticuz/chromium")).default.executablePath();';
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  return run(process.execPath, ["--input-type=module", "-e", code], { cwd: folder, env });
}

/** For a machine without the libraries a browser needs: the package brings them along. */
function writeLauncher(folder) {
  const launcher = join(folder, "chromium-with-libraries");
  const libraries = join(folder, "al2023", "lib");
  const program = join(folder, "chromium");
  writeFileSync(
    launcher,
    `#!/bin/sh\nLD_LIBRARY_PATH="${libraries}:$LD_LIBRARY_PATH" exec "${program}" "$@"\n`,
  );
  chmodSync(launcher, 0o755);
}
