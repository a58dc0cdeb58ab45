/** `npm test`: every check, one after the other, and one line at the end that says how it went. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checks } from "./checks.mjs";
import { requireNode } from "./nodeVersion.mjs";
import { runScript } from "./npm.mjs";
import { endWithNpm } from "./orphan.mjs";
import { root } from "./root.mjs";
import { explain } from "./say.mjs";
import { add, closingLine } from "./tally.mjs";
import { requireUsableFolder } from "./usableFolder.mjs";

const reports = join(root, ".cache", "reports");
const failure = { passed: 0, failed: 1, skipped: 0 };

async function test() {
  requireNode();
  requireUsableFolder();
  endWithNpm();
  const { ensureDependencies } = await import("./setup.mjs");
  await ensureDependencies();
  mkdirSync(reports, { recursive: true });

  const missing = new Set();
  if (!(await prepareBrowser())) missing.add("browser");
  const results = [];
  for (const check of checks) {
    const result = await perform(check, missing);
    if (result.failed) missing.add(check.script);
    results.push({ check, result });
  }
  summarise(results);
  return add(results.map(({ result }) => result));
}

/** The path goes into the environment, so that the tests use the very browser that was found. */
async function prepareBrowser() {
  try {
    const { ensureBrowser } = await import("./browserSetup.mjs");
    const { ensureChineseFonts } = await import("./fonts.mjs");
    process.env.CHROMIUM_PATH = await ensureBrowser();
    await ensureChineseFonts();
    await prepareOlderBrowser();
    return true;
  } catch (error) {
    explain(error);
    return false;
  }
}

/** One more, which most machines lack: the tests in it are skipped where it cannot be had. */
async function prepareOlderBrowser() {
  const { ensureOlderBrowser } = await import("./olderBrowser.mjs");
  await ensureOlderBrowser();
}

async function perform(check, missing) {
  console.log(`\n── ${check.zh} · ${check.en}`);
  const lacking = check.needs?.filter((need) => missing.has(need)) ?? [];
  if (lacking.length) {
    console.log(`未运行,缺少 · Not run for want of: ${lacking.join(", ")}`);
    return failure;
  }
  const report = check.report && join(reports, check.report);
  // An old report must never be counted for a run that wrote none.
  if (report) rmSync(report, { force: true });
  const outcome = await runScript(check.script, check.args?.(report), check.env?.(report));
  return check.count(readReport(report), outcome);
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function summarise(results) {
  console.log("");
  for (const { check, result } of results) {
    const mark = result.failed ? "✗" : "✓";
    console.log(`${mark} ${check.zh} · ${check.en}: ${closingLine(result)}`);
  }
}

let total = failure;
try {
  total = await test();
} catch (error) {
  explain(error);
}
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed ? 1 : 0;
