import { useState } from "react";
import type { Finding } from "../audit/finding.ts";
import { fingerprintOf } from "../audit/fingerprint.ts";
import { readCell } from "../domain/cell.ts";
import type { Value } from "../domain/value.ts";
import { readingForYear } from "../ingest/textFigures.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { changeOwn, type Keeping } from "../library/own/ownReports.ts";

/** What was done: a number was set, a row of them, or a reason given or taken back. */
type Done =
  | { readonly indicator: string }
  | { readonly indicators: readonly string[] }
  | { readonly reason: string | undefined };

/** One step, so that it can be taken back: what is put in the place of what. */
type Step = {
  readonly done: Done;
  readonly into: "mended" | "reasons";
  readonly before: Readonly<Record<string, string | undefined>>;
};

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

/** Texts with some of them others, or gone. */
function withTexts(
  texts: Readonly<Record<string, string>>,
  changes: Step["before"],
): Readonly<Record<string, string>> {
  const all = Object.entries({ ...texts, ...changes });
  return Object.fromEntries(
    all.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])),
  );
}

/** Changes the numbers of a report that was read here, and gives reasons; each step is kept at once and can be undone. */
export function useMending(own: OwnReport) {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [said, setSaid] = useState<{ done: Done; undone: boolean }>();
  const [keeping, setKeeping] = useState<Keeping>();

  async function put(
    { into, done }: Pick<Step, "into" | "done">,
    changes: Step["before"],
    undone: boolean,
  ): Promise<void> {
    const kept = await changeOwn(own.id, (known = own) => ({
      ...known,
      [into]: withTexts(known[into] ?? {}, changes),
    }));
    setKeeping(kept);
    // Not before: it says what is so now.
    setSaid({ done, undone });
  }

  function take(step: Step, after: Step["before"]): void {
    setSteps([...steps, step]);
    void put(step, after, false);
  }

  return {
    keeping,
    /** What happened last, for who does not see it. */
    said,
    canUndo: steps.length > 0,
    /** @returns whether the text is a number, a blank or a mark of the form, and was taken */
    mend(indicator: string, text: string): boolean {
      if (readCell(text).kind === "unreadable") return false;
      const before = own.mended[indicator];
      const after = changeOf(own, indicator, text);
      if (after === before) return true;
      const step = {
        done: { indicator },
        into: "mended",
        before: { [indicator]: before },
      } as const;
      take(step, { [indicator]: after });
      return true;
    },
    /** Takes one reading of a whole row that lost its borders. */
    mendRow(indicators: readonly string[], numbers: readonly number[]): void {
      const before = Object.fromEntries(indicators.map((each) => [each, own.mended[each]]));
      // A cell without a number in this reading stays open: it is no blank.
      const after = Object.fromEntries(
        indicators.flatMap((each, at) => {
          const number = numbers[at];
          return number === undefined ? [] : [[each, changeOf(own, each, String(number))]];
        }),
      );
      take({ done: { indicators }, into: "mended", before }, after);
    },
    /** Gives the reason why numbers stay as they are that do not agree, or takes it back. */
    explain(findings: readonly Finding[], reason: string | undefined): void {
      const keys = findings.map(fingerprintOf);
      const before = Object.fromEntries(keys.map((key) => [key, own.reasons?.[key]]));
      const after = Object.fromEntries(keys.map((key) => [key, reason]));
      take({ done: { reason }, into: "reasons", before }, after);
    },
    undo(): void {
      const last = steps.at(-1);
      if (!last) return;
      setSteps(steps.slice(0, -1));
      void put(last, last.before, true);
    },
    about(about: { place: string; year: number }): void {
      void changeOwn(own.id, (known = own) => ({
        ...known,
        ...about,
        read: readingForYear(known.read, about.year),
      })).then(setKeeping);
    },
  };
}

export type Mending = ReturnType<typeof useMending>;
