import { run } from "./run.mjs";

/** Without a log level of our own, `npm test --silent` would also silence why an install failed. */
export const installFlags = ["--loglevel=warn", "--no-audit", "--no-fund"];

/**
 * The npm that is running us, as a plain Node program: on Windows `npm` is a batch file, which
 * needs a shell, and a second npm on the PATH may be another version with another lockfile.
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}

/**
 * Runs a script of package.json, so that each command is written down once. NODE_ENV is left out:
 * Vite and Vitest each choose the right one, and an inherited one gives a development build or
 * tests against production React.
 */
export function runScript(name, args = [], extra = {}) {
  const env = { ...process.env, ...extra };
  delete env.NODE_ENV;
  return npm(["run", "--silent", name, ...(args.length ? ["--", ...args] : [])], { env });
}
