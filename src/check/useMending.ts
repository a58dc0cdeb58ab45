import { useState } from "react";
import { readCell } from "../domain/cell.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { type Keeping, keepOwn } from "../library/own/ownReports.ts";

/** One change of a number, so that it can be taken back. */
export type Change = { readonly indicator: string; readonly before: string | undefined };

/** Changes the numbers of a report that was read here; each change is kept at once and can be undone. */
export function useMending(own: OwnReport) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [said, setSaid] = useState<{ indicator: string; undone: boolean }>();
  const [keeping, setKeeping] = useState<Keeping>();

  function put(indicator: string, text: string | undefined): void {
    const { [indicator]: _, ...others } = own.mended;
    const mended = text === undefined ? others : { ...others, [indicator]: text };
    void keepOwn({ ...own, mended }).then(setKeeping);
  }

  return {
    keeping,
    /** What happened last, for who does not see it. */
    said,
    canUndo: changes.length > 0,
    /** @returns whether the text is a number, a blank or a mark of the form, and was taken */
    mend(indicator: string, text: string): boolean {
      if (readCell(text).kind === "unreadable") return false;
      setChanges([...changes, { indicator, before: own.mended[indicator] }]);
      setSaid({ indicator, undone: false });
      put(indicator, text.trim());
      return true;
    },
    undo(): void {
      const last = changes.at(-1);
      if (!last) return;
      setChanges(changes.slice(0, -1));
      setSaid({ indicator: last.indicator, undone: true });
      put(last.indicator, last.before);
    },
    about(about: { place: string; year: number }): void {
      void keepOwn({ ...own, ...about }).then(setKeeping);
    },
  };
}

export type Mending = ReturnType<typeof useMending>;
