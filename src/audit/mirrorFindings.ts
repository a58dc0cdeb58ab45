import type { Finding } from "./finding.ts";
import { findingMark } from "./findingMark.ts";
import { plausibleDiagnoses } from "./plausible.ts";

/**
 * What makes two broken checks one story: the same numbers on both sides, or one explanation that
 * fits both best, such as twelve applications that one place counts as online and the other not.
 */
function storiesOf(finding: Finding): readonly string[] {
  const mark = findingMark(finding);
  if (mark !== "contradiction" && mark !== "doubtful") return [];
  const [likeliest] = plausibleDiagnoses(finding);
  const numbers = [...new Set(finding.indicators)].sort();
  return [
    ...(likeliest ? [`${mark} ${likeliest.id}`] : []),
    ...(numbers.length > 1 ? [`${mark} ${numbers.join(" ")}`] : []),
  ];
}

/**
 * Puts findings that tell one contradiction from two sides together, at the place of the first. They
 * remain as many checks as they are: a list says how many stand behind a line.
 */
export function mirrorFindings(
  findings: readonly Finding[],
): readonly (readonly [Finding, ...Finding[]])[] {
  const lines: [Finding, ...Finding[]][] = [];
  const byStory = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const stories = storiesOf(finding);
    const known = stories.map((story) => byStory.get(story)).find((line) => line !== undefined);
    const line: [Finding, ...Finding[]] = known ?? [finding];
    if (known) known.push(finding);
    else lines.push(line);
    for (const story of stories) byStory.set(story, line);
  }
  return lines;
}
