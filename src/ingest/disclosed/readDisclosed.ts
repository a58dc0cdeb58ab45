import type { Block } from "../blocks.ts";
import type { RunningText } from "../runningText.ts";
import { type DisclosedReading, disclosedInTables } from "./disclosedInTables.ts";
import { disclosedInText } from "./disclosedInText.ts";

/** Table 二: the rows whose cells have borders, and from the text those that lost theirs on the way. */
export function readDisclosed(
  blocks: readonly Block[],
  running: RunningText,
): DisclosedReading | undefined {
  const drawn = disclosedInTables(blocks);
  const written = disclosedInText(running);
  if (!drawn || !written || drawn.form !== written.form) return drawn ?? written;
  const there = new Set(drawn.rows.map(({ label }) => label));
  return {
    ...drawn,
    rows: [...drawn.rows, ...written.rows.filter(({ label }) => !there.has(label))],
  };
}
