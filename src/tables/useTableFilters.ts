import { useEffect, useMemo, useRef, useState } from "react";
import type { QueryChange } from "../address/useChangeAddress.ts";
import { type RangeFault, rangeFault, readLimit } from "./rangeInput.ts";
import { closedAddress, filterAddress } from "./tableAddress.ts";
import { noFilters, type TableFilters } from "./tableState.ts";

/** What someone has typed so far, as typed. */
type TypedFilters = { readonly q: string; readonly min: string; readonly max: string };

/** Long enough not to write an address for every key, short enough to copy it right after. */
const settleAfter = 300;

function typedFrom({ q, min, max }: TableFilters): TypedFilters {
  return { q, min: min?.toString() ?? "", max: max?.toString() ?? "" };
}

/** The typed text as the address takes it: without the limits that are no numbers. */
function understood({ q, min, max }: TypedFilters): Pick<TableFilters, "q" | "min" | "max"> {
  return { q, min: readLimit(min) ?? undefined, max: readLimit(max) ?? undefined };
}

export type TableFiltering = {
  /** In force now: the address, but the words already as typed. */
  readonly filters: TableFilters;
  /** As the address has them: nothing of it changes while one types. */
  readonly chosen: TableFilters;
  readonly typed: TypedFilters;
  readonly type: (part: Partial<TypedFilters>) => void;
  readonly choose: (part: Partial<TableFilters>) => void;
  readonly clear: () => void;
  /** What is wrong with the range, told once typing has paused. */
  readonly fault: RangeFault | undefined;
};

/**
 * The filters, kept in the address. Typing goes into a state of its own, so that no letter waits for
 * the address or is lost to it, and is written once it pauses. Whoever filters wants to see what is
 * found, so every change of a filter opens the branches that were closed.
 */
export function useTableFilters(
  inAddress: TableFilters,
  change: (values: QueryChange) => void,
): TableFiltering {
  const [typed, setTyped] = useState(() => typedFrom(inAddress));
  const [settled, setSettled] = useState(typed);
  /** The typed part of the address as we last wrote or read it, to tell others' changes from ours. */
  const known = useRef(filterKey(inAddress));
  const write = useRef(change);

  useEffect(() => {
    write.current = change;
  });

  const key = filterKey(inAddress);
  useEffect(() => {
    if (key === known.current) return;
    known.current = key;
    const fresh = typedFrom(inAddress);
    setTyped(fresh);
    setSettled(fresh);
  }, [key, inAddress]);

  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
      const next = { ...noFilters, ...understood(typed) };
      if (filterKey(next) === known.current) return;
      known.current = filterKey(next);
      const { q = null, min = null, max = null } = filterAddress(next);
      write.current({ q, min, max, ...closedAddress([], []) });
    }, settleAfter);
    return () => clearTimeout(timer);
  }, [typed]);

  function put(filters: TableFilters) {
    known.current = filterKey(filters);
    change({ ...filterAddress(filters), ...closedAddress([], []) });
  }

  const { q } = typed;
  const filters = useMemo(() => ({ ...inAddress, q }), [inAddress, q]);
  return {
    filters,
    chosen: inAddress,
    typed,
    type: (part) => setTyped((before) => ({ ...before, ...part })),
    choose: (part) => put({ ...inAddress, ...understood(typed), ...part }),
    clear() {
      const empty = typedFrom(noFilters);
      setTyped(empty);
      setSettled(empty);
      put(noFilters);
    },
    fault: rangeFault(settled.min, settled.max),
  };
}

function filterKey({ q, min, max }: TableFilters): string {
  return JSON.stringify([q, min, max]);
}
