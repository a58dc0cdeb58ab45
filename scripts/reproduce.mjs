/** `npm run reproduce`: builds once more elsewhere, and tells whether every byte is the same. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const sources = [
  ...["src", "scripts", "public", "index.html", "vite.config.ts", "tsconfig.json", "LICENSE"],
  ...["package.json", "package-lock.json"],
];
const editions = [
  { folder: "dist", args: [] },
  { folder: "dist-single", args: ["--mode", "single"] },
];

/** The files in which two folders differ, or that only one of them has. */
export function differences(first, second) {
  const listed = [first, second].map((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
  return [...new Set(listed.flat())].sort().filter((path) => {
    if (!listed.every((paths) => paths.includes(path))) return true;
    return !readFileSync(join(first, path)).equals(readFileSync(join(second, path)));
  });
}

/** Under another path, in another time zone and language: what should leave no trace. */
async function rebuild(place) {
  for (const name of sources) cpSync(join(root, name), join(place, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"), "junction");
  const env = { ...process.env, TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  delete env.NODE_ENV;
  const vite = join(place, "node_modules", "vite", "bin", "vite.js");
  for (const { args } of editions) {
    const command = [vite, "build", "--logLevel", "error", ...args];
    const { ok } = await run(process.execPath, command, { cwd: place, env });
    if (!ok) throw new Error("The second build failed.");
  }
}

async function reproduce() {
  const place = mkdtempSync(join(tmpdir(), "gongkai-again-"));
  try {
    await rebuild(place);
    return editions.flatMap(({ folder }) =>
      differences(join(root, folder), join(place, folder)).map((path) => join(folder, path)),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith("reproduce.mjs")) {
  const different = await reproduce();
  for (const path of different) console.log(`不一致 · differs: ${path}`);
  if (different.length === 0)
    console.log("两次构建逐字节一致 · both builds are the same, byte for byte");
  process.exitCode = different.length > 0 ? 1 : 0;
}
