import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../root.mjs";
import { ratio } from "./statistics.mjs";
import { markdownTable, shown } from "./tables.mjs";

const file = join(root, "scripts/bench/history.json");

/** The steps measured so far, the oldest first. */
export function readHistory() {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Adds a step, in the place of one of the same name: a step measured again is still one step. */
export function withStep(history, entry) {
  const known = history.findIndex(({ step }) => step === entry.step);
  return known < 0 ? [...history, entry] : history.with(known, entry);
}

export function writeHistory(history) {
  writeFileSync(file, `${JSON.stringify(history, rounded, 2)}\n`);
}

/** More decimals would only be noise in every comparison of two versions of the file. */
function rounded(_key, value) {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}

const columns = [
  { head: "before interaction", profile: "fast", name: "bytes", unit: "kB" },
  { head: "first paint", profile: "slow", name: "firstPaint", unit: "ms", ofFloor: true },
  { head: "ready", profile: "slow", name: "ready", unit: "ms", ofFloor: true },
  { head: "blocking, whole load", profile: "slow", name: "blockingFromStart", unit: "ms" },
  { head: "script", profile: "slow", name: "script", unit: "ms" },
  { head: "key to paint", profile: "slow", name: "keyPaint", unit: "ms" },
  { head: "key to rows", profile: "slow", name: "keyRows", unit: "ms" },
  { head: "theme", profile: "slow", name: "theme", unit: "ms" },
  { head: "language", profile: "slow", name: "language", unit: "ms" },
  { head: "heap", profile: "fast", name: "heap", unit: "MB" },
];

/** One line for each step. Times beside their multiple of the floor measured in the same run. */
export function historyTable(history) {
  const lines = history.map(({ step, medians }) => [
    step,
    ...columns.map(({ profile, name, unit, ofFloor }) => {
      const value = medians.ours[profile][name];
      const times = ofFloor ? ratio(value, medians.floor[profile][name]) : undefined;
      return times === undefined
        ? shown(value, unit)
        : `${shown(value, unit)} (${times.toFixed(2)} ×)`;
    }),
  ]);
  return markdownTable([["step", ...columns.map(({ head }) => head)], ...lines]);
}

/** What a step changed against the one before it, in words; nothing to say of the first. */
export function gainTable(history) {
  const lines = history.slice(1).map(({ step, medians }, index) => {
    const before = history[index].medians;
    return [
      step,
      ...columns.map(({ profile, name, unit }) => {
        const now = medians.ours[profile][name];
        const then = before.ours[profile][name];
        if (now === undefined || then === undefined) return "–";
        const change = now - then;
        return `${change > 0 ? "+" : change < 0 ? "−" : "±"}${shown(Math.abs(change), unit)}`;
      }),
    ];
  });
  return lines.length
    ? markdownTable([["step", ...columns.map(({ head }) => head)], ...lines])
    : "";
}
