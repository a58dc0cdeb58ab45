import { useEffect, useReducer, useRef } from "react";
import type { ReadReport } from "../ingest/readReport.ts";
import { ownIdOf } from "../library/own/ownId.ts";
import type { OwnReport } from "../library/own/ownReport.ts";
import { changeOwn, type Keeping } from "../library/own/ownReports.ts";
import type { OpeningFault } from "../library/own/readerMessages.ts";
import { type FileOutcome, readFile } from "../library/own/readFile.ts";

type GivenState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly fault: OpeningFault }
  | {
      readonly kind: "read";
      readonly id: string;
      readonly read: ReadReport;
      readonly sha256: string;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "broughtBack";
      readonly reports: readonly OwnReport[];
      readonly keeping: Keeping;
    };

/** A file that was dropped, chosen or pasted, and how far it has come. */
export type Given = { readonly key: number; readonly file: File; readonly state: GivenState };

type Change =
  | { readonly kind: "add"; readonly given: readonly Given[] }
  | { readonly kind: "set"; readonly key: number; readonly state: GivenState }
  | { readonly kind: "remove"; readonly key: number };

function changed(list: readonly Given[], change: Change): readonly Given[] {
  switch (change.kind) {
    case "add":
      return [...change.given, ...list];
    case "set":
      return list.map((each) =>
        each.key === change.key ? { ...each, state: change.state } : each,
      );
    case "remove":
      return list.filter(({ key }) => key !== change.key);
  }
}

/** What was changed in this browser stays as it is; what was not is as the file has it. */
function together(known: OwnReport | undefined, brought: OwnReport): OwnReport {
  if (!known) return brought;
  const reasons = { ...brought.reasons, ...known.reasons };
  return { ...known, mended: { ...brought.mended, ...known.mended }, reasons };
}

async function stateOf(outcome: FileOutcome): Promise<GivenState> {
  if ("fault" in outcome) return { kind: "failed", fault: outcome.fault };
  if ("read" in outcome) {
    const { bytes, read, sha256 } = outcome;
    return { kind: "read", id: ownIdOf(bytes), read, sha256, bytes };
  }
  const { kept: reports } = outcome;
  const keepings: Keeping[] = [];
  for (const report of reports)
    keepings.push(await changeOwn(report.id, (known) => together(known, report)));
  const keeping = keepings.find((each) => each !== "kept") ?? "kept";
  return { kind: "broughtBack", reports, keeping };
}

/**
 * Files to be read, one after the other so that a small machine stays usable. One that fails stops
 * none of the others.
 */
export function useGivenFiles() {
  const [given, change] = useReducer(changed, []);
  const nextKey = useRef(0);
  const ending = useRef(new Map<number, AbortController>());
  const reading = given.find(({ state }) => state.kind === "reading");
  const next = reading ? undefined : given.findLast(({ state }) => state.kind === "waiting");

  useEffect(() => {
    if (!next) return;
    const { key, file } = next;
    const controller = new AbortController();
    ending.current.set(key, controller);
    change({ kind: "set", key, state: { kind: "reading" } });
    void readFile(file, controller.signal)
      .then(stateOf)
      .then((state) => change({ kind: "set", key, state }));
  }, [next]);

  // Whoever leaves the page wants none of them any more.
  useEffect(
    () => () => {
      for (const controller of ending.current.values()) controller.abort();
    },
    [],
  );

  return {
    given,
    give(files: readonly File[]) {
      const added = files.map((file): Given => {
        nextKey.current += 1;
        return { key: nextKey.current, file, state: { kind: "waiting" } };
      });
      change({ kind: "add", given: added });
    },
    cancel(key: number) {
      ending.current.get(key)?.abort();
      change({ kind: "set", key, state: { kind: "cancelled" } });
    },
    again(key: number) {
      change({ kind: "set", key, state: { kind: "waiting" } });
    },
    remove(key: number) {
      change({ kind: "remove", key });
    },
  };
}
