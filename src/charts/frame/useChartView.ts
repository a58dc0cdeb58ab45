import { useCallback, useMemo } from "react";
import { useIgnored } from "../../address/useIgnored.ts";
import { useQuery } from "../../address/useQuery.ts";
import type { ChartDefinition } from "../definition.ts";
import { type ChartView, readView, serializeView } from "../view.ts";

/** A chart's switches as they stand in the address, below the chart's own id. */
export function useChartView(definition: ChartDefinition): [ChartView, (view: ChartView) => void] {
  const { query, change } = useQuery();
  const { id, switches } = definition;
  const text = query.get(id);
  const { view, ignored } = useMemo(() => readView(text, switches), [text, switches]);
  useIgnored(ignored.length > 0 ? [{ name: id, value: ignored.join("_") }] : []);
  const setView = useCallback(
    (next: ChartView) => change({ [id]: serializeView(next, switches) }),
    [change, id, switches],
  );
  return [view, setView];
}
