import { spawn } from "node:child_process";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { tablesOf } from "./tablesOf.mjs";
import { writeTables } from "./writeTables.mjs";

/** A file that takes longer, or more memory, is given up; the others go on. */
const limits = { milliseconds: 120_000, megabytes: 1024 };
const single = join(import.meta.dirname, "..", "ingest.mjs");

/** The files that are meant: those named, and those in folders that are named, in the order of their names. */
export async function filesIn(paths) {
  const lists = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path];
      const entries = await readdir(path, { withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
      return files.map(({ name }) => join(path, name)).sort();
    }),
  );
  return lists.flat();
}

/** Reads one file in a process of its own: what hangs or dies there takes nothing with it. */
function readApart(path) {
  return new Promise((resolve) => {
    const memory = `--max-old-space-size=${limits.megabytes}`;
    const child = spawn(process.execPath, [memory, single, path], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: limits.milliseconds,
      killSignal: "SIGKILL",
    });
    const texts = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      texts.out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      texts.err += text;
    });
    child.on("close", (code, signal) => {
      if (code === 0) return resolve({ document: JSON.parse(texts.out) });
      const line = texts.err.trim().split("\n").at(-1) ?? "";
      // Node ends itself with 134 where memory is used up.
      const ended = signal !== null || code === 134;
      const ours = "程序出错。 · A fault of this program.";
      const stopped =
        "超过时间或内存限制，已停止。 · Stopped: it took too long or too much memory.";
      resolve({ message: code === 2 ? line : `${basename(path)}: ${ended ? stopped : ours}` });
    });
  });
}

/** The names of the files, a number before those that another folder has too. */
function uniqueNames(paths) {
  const taken = new Set();
  return paths.map((path) => {
    let name = basename(path);
    for (let number = 2; taken.has(name); number += 1) name = `${number} ${basename(path)}`;
    taken.add(name);
    return name;
  });
}

/**
 * Reads many files, two at a time, into a folder: each document as JSON, and of all of them together
 * observations, findings and results, each as CSV and as Parquet, with a data package that describes them.
 * @returns 0 where every file was read, 1 where some were, 2 where none was
 */
export async function ingestMany(paths, folder) {
  await mkdir(folder, { recursive: true });
  const results = new Array(paths.length);
  const names = uniqueNames(paths);
  let next = 0;
  const work = async () => {
    while (next < paths.length) {
      const at = next;
      next += 1;
      results[at] = await readApart(paths[at]);
      const { document, message } = results[at];
      process.stderr.write(`${document ? "✓" : "✗"} ${message ?? basename(paths[at])}\n`);
      if (!document) continue;
      const text = `${JSON.stringify(document, null, 2)}\n`;
      await writeFile(join(folder, `${names[at]}.json`), text);
    }
  };
  await Promise.all([work(), work()]);
  const documents = paths.flatMap((path, at) =>
    results[at].document ? [[path, results[at].document]] : [],
  );
  await writeTables(folder, tablesOf(paths, results));
  if (documents.length === paths.length && paths.length > 0) return 0;
  return documents.length > 0 ? 1 : 2;
}
