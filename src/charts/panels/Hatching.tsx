import type { Box } from "../layout/placeMarks.ts";

const gap = 6;

/**
 * A box filled with slanting lines: what is not there. The lines are drawn one by one, because
 * office programs do not agree on how to read a pattern.
 */
export function Hatching({ box, colour, paper }: { box: Box; colour: string; paper: string }) {
  return (
    <>
      <rect {...box} fill={paper} stroke={colour} strokeWidth={1} />
      <path d={hatchLines(box)} stroke={colour} strokeWidth={1.8} fill="none" />
    </>
  );
}

/** Lines rising to the right at 45°, cut at the box. */
function hatchLines({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let start = gap - height; start < width; start += gap) {
    const left = Math.max(0, start);
    const right = Math.min(width, start + height);
    if (right <= left) continue;
    const from = `M${round(x + left)} ${round(y + height - (left - start))}`;
    lines.push(`${from}L${round(x + right)} ${round(y + height - (right - start))}`);
  }
  return lines.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
