import { useState } from "react";
import { readCell } from "../domain/cell.ts";
import type { Value } from "../domain/value.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { changeOwn, type Keeping } from "../library/own/ownReports.ts";

/** One change of a number, so that it can be taken back. */
type Change = { readonly indicator: string; readonly before: string | undefined };

function saysSame(one: Value, other: Value): boolean {
  if (one.kind === "reported" && other.kind === "reported") return one.number === other.number;
  return one.kind === other.kind;
}

/** What is to be kept of a text: nothing where it is what was read, for then it is no change. */
function changeOf({ read }: OwnReport, indicator: string, text: string): string | undefined {
  const cell = read.cells.find((each) => each.indicator === indicator);
  const asRead = cell && cell.proof !== "open" && saysSame(cell.value, readCell(text));
  return asRead ? undefined : text.trim();
}

/** Changes the numbers of a report that was read here; each change is kept at once and can be undone. */
export function useMending(own: OwnReport) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [said, setSaid] = useState<{ indicator: string; undone: boolean }>();
  const [keeping, setKeeping] = useState<Keeping>();

  async function put(indicator: string, text: string | undefined, undone: boolean): Promise<void> {
    const kept = await changeOwn(own.id, (known = own) => {
      const { [indicator]: _, ...others } = known.mended;
      return { ...known, mended: text === undefined ? others : { ...others, [indicator]: text } };
    });
    setKeeping(kept);
    // Not before: it says what the number is now.
    setSaid({ indicator, undone });
  }

  return {
    keeping,
    /** What happened last, for who does not see it. */
    said,
    canUndo: changes.length > 0,
    /** @returns whether the text is a number, a blank or a mark of the form, and was taken */
    mend(indicator: string, text: string): boolean {
      if (readCell(text).kind === "unreadable") return false;
      const before = own.mended[indicator];
      const after = changeOf(own, indicator, text);
      if (after === before) return true;
      setChanges([...changes, { indicator, before }]);
      void put(indicator, after, false);
      return true;
    },
    undo(): void {
      const last = changes.at(-1);
      if (!last) return;
      setChanges(changes.slice(0, -1));
      void put(last.indicator, last.before, true);
    },
    about(about: { place: string; year: number }): void {
      void changeOwn(own.id, (known = own) => ({ ...known, ...about })).then(setKeeping);
    },
  };
}

export type Mending = ReturnType<typeof useMending>;
