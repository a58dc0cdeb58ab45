import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "./installed.mjs";
import { installFlags, npm } from "./npm.mjs";
import { root } from "./root.mjs";
import { Advice, say } from "./say.mjs";

/** npm's own words when package.json and package-lock.json disagree (or a platform's part is missing). */
const lockMismatch = /in sync|from lock file|EUSAGE|lock file's/i;

/** Installs what is missing, and does nothing when nothing is. */
export async function ensureDependencies({ folder = root, install = npm } = {}) {
  if (isUpToDate(folder)) return;
  say("正在安装依赖(首次约一分钟)……", "Installing dependencies (about a minute the first time) …");

  const options = { keep: true };
  // Development packages build and test us, so NODE_ENV=production must not leave them out.
  const flags = ["--include=dev", "--prefix", folder, ...installFlags];
  let result = existsSync(join(folder, "package-lock.json"))
    ? await install(["ci", ...flags], options)
    : { ok: false, text: "no lock file's here" };

  if (!result.ok && lockMismatch.test(result.text)) {
    say(
      "package-lock.json 与 package.json 不一致,改用 npm install;完成后请查看 package-lock.json 的改动。",
      "package-lock.json does not match package.json, so npm install is used instead; look at what it changed in package-lock.json.",
    );
    result = await install(["install", ...flags], options);
  }
  if (!result.ok) {
    throw new Advice(
      "依赖安装失败,原因见上面 npm 的输出。请检查网络、代理和磁盘空间,然后重试。",
      "Installing the dependencies failed; npm says why above. Check network, proxy and disk space, then try again.",
    );
  }
}

function isUpToDate(folder) {
  return isInstalled({
    manifest: readJson(join(folder, "package.json")),
    lock: readJson(join(folder, "package-lock.json")),
    installed: readJson(join(folder, "node_modules", ".package-lock.json")),
    exists: (path) => existsSync(join(folder, path, "package.json")),
  });
}

/** A file that is not there, or half written, counts as absent: installing again repairs both. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
