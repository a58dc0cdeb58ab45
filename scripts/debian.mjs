import { existsSync } from "node:fs";
import { run } from "./run.mjs";

export function isRoot() {
  return process.getuid?.() === 0;
}

/** Only as root: a test run must not ask for a password. */
export function canInstallPackages() {
  return isRoot() && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

/** Whether it worked is the install's answer alone: older package lists are often good enough. */
export async function installPackages(...names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  return (await run("apt-get", ["install", "-q", "-y", ...names], { env })).ok;
}
