import { ratio } from "./statistics.mjs";
import { judgeTarget, rows, targetOf } from "./targets.mjs";

const scales = { kB: 1000, MB: 1_000_000 };

/** A number as it is read: with its unit, and as many decimals as mean something. */
export function shown(value, unit) {
  if (value === undefined) return "–";
  const scaled = value / (scales[unit] ?? 1);
  if (unit === "shift") return value === 0 ? "0" : String(Number(value.toPrecision(2)));
  const decimals =
    unit === "" || value === 0 ? 0 : Math.abs(scaled) < 10 ? 2 : Math.abs(scaled) < 100 ? 1 : 0;
  return `${scaled.toFixed(decimals)}${unit && ` ${unit}`}`;
}

function shownRatio(value, base) {
  const times = ratio(value, base);
  return times === undefined ? "–" : `${times.toFixed(2)} ×`;
}

function shownTarget({ most, ofFloor }, unit) {
  return ofFloor === undefined ? `≤ ${shown(most, unit)}` : `≤ ${ofFloor} × floor`;
}

/** The verdicts in words that cannot be taken for one another. */
function verdictText(met) {
  if (met === undefined) return "not measured";
  return met ? "met" : "MISSED";
}

/** The lines of one profile's table; numbers that nobody has are left out. */
export function profileTable(profile, { ours, floor, plain }) {
  const lines = rows
    .filter(({ name }) => ours[name] !== undefined || targetOf(name, profile))
    .map(({ name, label, unit }) => {
      const target = targetOf(name, profile);
      return [
        label,
        shown(ours[name], unit),
        shown(floor[name], unit),
        shown(plain[name], unit),
        shownRatio(ours[name], floor[name]),
        shownRatio(ours[name], plain[name]),
        target ? shownTarget(target, unit) : "",
        target ? verdictText(judgeTarget(target, ours, floor)) : "",
      ];
    });
  return [["", "ours", "floor", "plain", "of floor", "of plain", "target", ""], ...lines];
}

/** Numbers stand right, words left. */
export function markdownTable([head, ...lines]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  return [line(head), line(rule), ...lines.map(line)].join("\n");
}

/** The same for a terminal. */
export function plainTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
