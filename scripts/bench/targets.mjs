import { ratio } from "./statistics.mjs";

/**
 * What the product has promised. A target names the number it is about, the profiles it holds in,
 * and either the most it may be or the most it may be as a multiple of the floor's.
 */
export const targets = [
  { name: "firstPaint", ofFloor: 1.1, profiles: ["slow", "fast"] },
  { name: "firstContent", ofFloor: 1.1, profiles: ["slow", "fast"] },
  { name: "ready", ofFloor: 1.1, profiles: ["slow", "fast"] },
  { name: "bytes", most: 120_000, profiles: ["fast"] },
  { name: "shift", most: 0, profiles: ["slow", "fast"] },
  { name: "phoneShift", most: 0, profiles: ["fast"] },
  { name: "blocking", most: 200, profiles: ["slow"] },
  { name: "keyPaint", most: 60, profiles: ["slow"] },
  { name: "keyPaint", most: 24, profiles: ["fast"] },
  { name: "theme", most: 100, profiles: ["slow", "fast"] },
  // Unthrottled, every chart drawn anew: with a slowed processor a browser takes longer for the layout alone.
  { name: "language", most: 300, profiles: ["fast"] },
  { name: "heap", most: 4_000_000, profiles: ["fast"] },
  { name: "move", most: 0.5, profiles: ["fast"] },
  { name: "lost", most: 0, profiles: ["fast"] },
];

/** What is told about each number, in the order of the tables. */
export const rows = [
  { name: "firstPaint", label: "First paint", unit: "ms" },
  { name: "firstContent", label: "First contentful paint", unit: "ms" },
  { name: "ready", label: "Ready: all charts stand", unit: "ms" },
  { name: "live", label: "React has taken over", unit: "ms" },
  { name: "bytes", label: "Transferred before the first interaction", unit: "kB" },
  { name: "requests", label: "… in so many requests", unit: "" },
  { name: "aheadBytes", label: "Fetched ahead after that, when idle", unit: "kB" },
  { name: "shift", label: "Layout shift, 1280 px wide", unit: "shift" },
  { name: "phoneShift", label: "Layout shift, 390 px wide", unit: "shift" },
  { name: "blocking", label: "Blocking time after the first contentful paint", unit: "ms" },
  { name: "blockingFromStart", label: "Blocking time of the whole load", unit: "ms" },
  { name: "longestTask", label: "Longest task of the load", unit: "ms" },
  { name: "script", label: "Script time of the load", unit: "ms" },
  { name: "heap", label: "JS heap before the first live chart", unit: "MB" },
  { name: "alive", label: "A chart comes alive under the pointer", unit: "ms" },
  { name: "move", label: "Coming alive, what is drawn moves by at most", unit: "px" },
  { name: "lost", label: "Coming alive, parts of the picture lost", unit: "" },
  { name: "keyPaint", label: "Table filter: key to next paint", unit: "ms" },
  { name: "keyRows", label: "Table filter: key to the new rows", unit: "ms" },
  { name: "slowestKey", label: "Table filter: slowest key to the new rows", unit: "ms" },
  { name: "theme", label: "Theme switch to the repainted page", unit: "ms" },
  { name: "language", label: "Language switch to the repainted page", unit: "ms" },
];

/**
 * Whether a target is met.
 * @returns undefined where the number was not measured, which is neither met nor missed
 */
export function judgeTarget({ name, most, ofFloor }, ours, floor) {
  const value = ours[name];
  if (value === undefined) return undefined;
  if (most !== undefined) return value <= most;
  const times = ratio(value, floor[name]);
  return times === undefined ? undefined : times <= ofFloor;
}

/** The target of a number in a profile, if it has one. */
export function targetOf(name, profile) {
  return targets.find((target) => target.name === name && target.profiles.includes(profile));
}
