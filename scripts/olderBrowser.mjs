import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { installFlags, npm } from "./npm.mjs";
import { root } from "./root.mjs";
import { say } from "./say.mjs";

/** A Chromium 88 that comes as an npm package, and what drives a browser of that age. */
const wanted = ["chrome-aws-lambda@5.5.0", "puppeteer-core@5.5.0"];

/** Where both lie: beside the project, not among what it is made of. */
export const olderBrowserFolder = join(root, ".cache", "chromium-88");

/** Only our own pages are shown in it, and a sandbox of that age starts on few machines of today. */
export const olderBrowserFlags = [
  ...["--no-sandbox", "--no-zygote", "--headless", "--disable-gpu", "--use-gl=swiftshader"],
  ...["--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run"],
];

/** The program where it is there and starts: by itself, or with the libraries that come with it. */
export function findOlderBrowser(folder = olderBrowserFolder, starts = startsUp) {
  if (!existsSync(join(folder, "node_modules", "puppeteer-core"))) return undefined;
  return ["chromium", "chromium-with-libraries"]
    .map((name) => join(folder, name))
    .find((path) => existsSync(path) && starts(path));
}

/** The same, fetched if need be; undefined, with a word, where it cannot be had. */
export async function ensureOlderBrowser({
  find = findOlderBrowser,
  install = installOlderBrowser,
  possible = process.platform === "linux" && process.arch === "x64",
} = {}) {
  const present = find();
  if (present) return present;
  if (possible) {
    say("正在取得 Chromium 88,以测试旧浏览器……", "Fetching Chromium 88 to test older browsers …");
    try {
      await install();
    } catch (error) {
      console.error(error);
    }
  }
  const path = find();
  if (!path)
    say(
      "没有 Chromium 88:旧浏览器的测试将跳过。",
      "There is no Chromium 88 here, so the tests in an older browser are skipped.",
    );
  return path;
}

async function installOlderBrowser(folder = olderBrowserFolder) {
  mkdirSync(folder, { recursive: true });
  // Without a manifest of its own npm would install into the project around it.
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const flags = ["--prefix", folder, "--no-save", "--ignore-scripts", ...installFlags];
  if (!(await npm(["install", ...flags, ...wanted], { cwd: folder })).ok) return;
  unpack(folder);
}

/** Its own way to unpack asks for the folders of a server on which it was meant to run. */
function unpack(folder) {
  const read = (name) =>
    brotliDecompressSync(
      readFileSync(join(folder, "node_modules", "chrome-aws-lambda", "bin", `${name}.br`)),
    );
  for (const name of ["aws.tar", "swiftshader.tar"]) {
    const tar = spawnSync("tar", ["-x", "-C", folder], { input: read(name) });
    if (tar.status !== 0) throw new Error(`tar could not unpack ${name}: ${tar.stderr}`);
  }
  const libraries = join(folder, "lib");
  write("chromium-with-libraries", launcher(join(folder, "chromium"), libraries));
  // Last: what an interrupted unpacking left behind must not be taken for the whole.
  write("chromium", read("chromium"));

  function write(name, content) {
    const file = join(folder, name);
    rmSync(file, { force: true });
    writeFileSync(file, content);
    chmodSync(file, 0o755);
  }
}

/** For a machine without the libraries a browser needs. */
function launcher(program, libraries) {
  return `#!/bin/sh\nLD_LIBRARY_PATH="${libraries}:$LD_LIBRARY_PATH" exec "${program}" "$@"\n`;
}

function startsUp(path) {
  const args = [...olderBrowserFlags, "--dump-dom", "about:blank"];
  return spawnSync(path, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
