import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** Windows has no process groups; there the program itself is all that can be stopped. */
const hasGroups = process.platform !== "win32";

/**
 * Runs a program to its end and reports how it went instead of throwing: most callers have a next
 * thing to try. With `keep` the output is also returned, for callers who must recognise a failure.
 */
export function run(command, args, options = {}) {
  const { cwd = root, env = process.env, keep = false, shell = false, limit } = options;
  return new Promise((resolve) => {
    const output = keep ? "pipe" : "inherit";
    const stdio = ["ignore", output, output];
    const child = spawn(command, args, { cwd, env, shell, stdio, detached: hasGroups });
    let text = keep ? "" : undefined;
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from?.on("data", (chunk) => {
        text += chunk;
        to.write(chunk);
      });
    }

    const release = stopWithUs(child);
    const timer = limit ? setTimeout(() => stop(child, "SIGTERM"), limit) : undefined;
    const finish = (code) => {
      clearTimeout(timer);
      release();
      resolve({ ok: code === 0, code: code ?? 1, text });
    };
    child.once("error", (error) => {
      console.error(error.message);
      finish(127);
    });
    child.once("close", finish);
  });
}

/** Passes on what is meant to stop us, so that stopping us never leaves the program running. */
function stopWithUs(child) {
  const passOn = (signal) => {
    child.once("close", () => process.exit(signal === "SIGINT" ? 130 : 143));
    stop(child, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.once(signal, passOn);
  return () => {
    for (const signal of signals) process.off(signal, passOn);
  };
}

/** To its whole group: npm would tell the shell it started, and not what the shell runs. */
function stop(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(hasGroups ? -child.pid : child.pid, signal);
  } catch {
    // It has ended by itself in the meantime, which is what was wanted.
  }
}
