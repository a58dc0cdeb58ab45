import { spawn } from "node:child_process";
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import Papa from "papaparse";

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

function resultRow(path, { document, message = "" }) {
  const file = basename(path);
  if (!document)
    return {
      file,
      read: "no",
      place: "",
      year: "",
      proved: "",
      readAsIs: "",
      open: "",
      unmatched: "",
      broken: "",
      message,
    };
  const { report, observations, unmatched, findings } = document;
  const count = (proof) => observations.filter((each) => each.proof === proof).length;
  return {
    ...{ file, read: "yes", place: report.place ?? "", year: report.year ?? "" },
    ...{ proved: count("proved"), readAsIs: count("read"), open: count("open") },
    unmatched: unmatched.length,
    broken: findings.filter(({ verdict }) => verdict === "broken").length,
    message,
  };
}

function observationRows(path, { report, observations, prose = [] }) {
  return [...observations, ...prose].map((each) => ({
    ...{ file: basename(path), place: report.place ?? "", year: report.year ?? "" },
    ...{ indicator: each.indicator, applicant: each.applicant ?? "", unit: each.unit },
    ...{
      value: each.value ?? "",
      status: each.status,
      proof: each.proof,
      printed: each.printed ?? "",
    },
  }));
}

function findingRows(path, { report, findings }) {
  return findings.map(({ rule, verdict, left, right, difference }) => ({
    ...{ file: basename(path), place: report.place ?? "", year: report.year ?? "", rule, verdict },
    ...{ left: left.text, leftValue: left.value ?? "" },
    ...{ right: right.text, rightValue: right.value ?? "", difference: difference ?? "" },
  }));
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

const csv = (rows) =>
  `${Papa.unparse(rows, { newline: "\r\n", escapeFormulae: /^[=+@\t\r]/ })}\r\n`;

/**
 * Reads many files, two at a time, into a folder: each document as JSON, and of all of them together
 * observations.csv, findings.csv and results.csv.
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
  const tables = {
    "results.csv": paths.map((path, at) => resultRow(path, results[at])),
    "observations.csv": documents.flatMap(([path, document]) => observationRows(path, document)),
    "findings.csv": documents.flatMap(([path, document]) => findingRows(path, document)),
  };
  for (const [name, rows] of Object.entries(tables)) await writeFile(join(folder, name), csv(rows));
  if (documents.length === paths.length && paths.length > 0) return 0;
  return documents.length > 0 ? 1 : 2;
}
