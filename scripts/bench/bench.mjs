/**
 * Measures what must stay fast, as ratios within one run: absolute times say more about the machine
 * than about the program. `--runs 2` is a quick look, which writes nothing; `--step "name"` keeps
 * the numbers as a step in the history; `--again` reports the last run once more; `--no-build` takes
 * the builds that are there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserFlags } from "../browser.mjs";
import { ensureBrowser } from "../browserSetup.mjs";
import { isRoot } from "../debian.mjs";
import { endWithNpm } from "../orphan.mjs";
import { root } from "../root.mjs";
import { measureAudit } from "./audit.mjs";
import { performanceDocument } from "./document.mjs";
import { readHistory, withStep, writeHistory } from "./history.mjs";
import { describeMachine, processorShare } from "./machine.mjs";
import { profiles } from "./profiles.mjs";
import { measureOnce } from "./rounds.mjs";
import { median, medians as mediansOf } from "./statistics.mjs";
import { plainTable, profileTable } from "./tables.mjs";
import { judgeTarget, targets } from "./targets.mjs";
import { buildAll, expectedCharts, serveAll } from "./variants.mjs";

const fullRuns = 7;
/** The part of a processor below which absolute times say nothing. */
const enough = 0.9;
const lastResult = join(root, ".cache/bench/last.json");
const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: String(fullRuns) },
    step: { type: "string" },
    again: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${options.runs} is no number.`);
if (options.step && !options.again && runs < fullRuns) {
  throw new Error(`A step is kept only from ${fullRuns} runs or more.`);
}
endWithNpm();

/** Another one begins each time, so that none is always measured on a machine still busy with the last. */
function turned(list, by) {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

/** Every variant under every profile, taking turns, so that a busy minute falls on all of them. */
async function measureAll(browser, sites) {
  const variants = {};
  for (const [name, site] of Object.entries(sites)) {
    const expected = await expectedCharts(browser, site);
    variants[name] = { address: site.address, expected, scripted: name !== "floor" };
  }
  const kept = Object.fromEntries(
    Object.keys(variants).map((name) => [name, { slow: [], fast: [] }]),
  );
  const shares = [];
  let requests;
  for (let run = 1; run <= runs; run += 1) {
    shares.push(processorShare());
    console.log(`run ${run} of ${runs}, with ${shares.at(-1).toFixed(2)} of a processor to be had`);
    for (const [name, variant] of turned(Object.entries(variants), run)) {
      for (const [profileName, profile] of Object.entries(profiles)) {
        const once = await measureOnce(browser, variant, profile);
        kept[name][profileName].push(once.numbers);
        if (name === "ours" && profileName === "fast") {
          const { live } = once.numbers;
          requests = once.requests.map((each) => ({ ...each, ahead: each.start >= live }));
        }
      }
    }
  }
  return { kept, requests, shares };
}

async function measureInBrowser() {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: browserFlags,
    chromiumSandbox: !isRoot(),
  });
  try {
    const served = await serveAll(browser);
    try {
      return { ...(await measureAll(browser, served.sites)), version: browser.version() };
    } finally {
      await served.close();
    }
  } finally {
    await browser.close();
  }
}

function printRequests(requests) {
  console.log("\nEvery request of one load of ours, unthrottled:");
  for (const { path, start, initiator, bytes, ahead } of requests) {
    const when = ahead ? "ahead" : "before";
    console.log(
      `  ${start.toFixed(0).padStart(6)} ms  ${when.padEnd(6)}  ${String(bytes).padStart(7)} B  ${path}  (${initiator})`,
    );
  }
}

/** Measures, and keeps the result aside so that the report can be written from it once more. */
async function measure() {
  if (!options["no-build"]) await buildAll();
  const audit = await measureAudit();
  const { kept, requests, shares, version } = await measureInBrowser();
  const medians = Object.fromEntries(
    Object.entries(kept).map(([name, { slow, fast }]) => [
      name,
      { slow: mediansOf(slow), fast: mediansOf(fast) },
    ]),
  );
  const result = {
    medians,
    audit,
    requests,
    runs,
    share: median(shares),
    machine: describeMachine(version),
  };
  writeFileSync(lastResult, JSON.stringify(result));
  return result;
}

const result = options.again ? JSON.parse(readFileSync(lastResult, "utf8")) : await measure();
const { medians, audit, requests } = result;
const of = (profile) => ({
  ours: medians.ours[profile],
  floor: medians.floor[profile],
  plain: medians.plain[profile],
});
for (const [name, profile] of Object.entries(profiles)) {
  console.log(`\n${profile.name}, medians of ${result.runs}`);
  console.log(plainTable(profileTable(name, of(name))));
}
printRequests(requests);
console.log(
  `\naudit of one report: ${audit.time.toFixed(2)} ms, ${audit.ofFrame.toFixed(2)} of a frame`,
);

if (result.runs >= fullRuns) {
  const known = readHistory();
  const { machine, share } = result;
  const entry = { step: options.step, machine, share, medians };
  const history = options.step ? withStep(known, entry) : known;
  if (options.step) writeHistory(history);
  writeFileSync(join(root, "docs/performance.md"), performanceDocument({ ...result, history }));
  console.log("\nWritten to docs/performance.md.");
}

if (result.share < enough) {
  console.log(
    `\nThe machine was busy: a loop got ${result.share.toFixed(2)} of a processor. Ratios hold, times do not.`,
  );
}
const missed = targets.flatMap((target) =>
  target.profiles.filter(
    (profile) => judgeTarget(target, medians.ours[profile], medians.floor[profile]) === false,
  ),
).length;
console.log(
  `\n${missed} targets missed${audit.ofFrame > 1 ? ", and the audit takes more than a frame" : ""}.`,
);
if (missed > 0 || audit.ofFrame > 1) process.exitCode = 1;
