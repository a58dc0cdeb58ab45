import type { Ignored } from "../address/ignored.ts";
import type { Form } from "../forms/form.ts";
import { isColumnId } from "./columnIds.ts";
import { longestSearch, none, parseTableAddress } from "./tableAddress.ts";
import { branchesOf } from "./tableTree.ts";

/** What an address asks of the table that the table does not know. */
export function ignoredByTable(query: URLSearchParams, form: Form): readonly Ignored[] {
  const isBranch = (text: string) => branchesOf(form).includes(text);
  const lists = { cols: isColumnId, closed: isBranch, open: isBranch };
  const { filters, sort, density } = parseTableAddress(query, form);
  const understood: Readonly<Record<string, boolean>> = {
    q: (query.get("q") ?? "").length <= longestSearch,
    topic: filters.topic !== undefined,
    section: filters.section !== undefined,
    source: filters.source !== undefined,
    unit: filters.unit !== undefined,
    status: filters.status !== undefined,
    min: filters.min !== undefined,
    max: filters.max !== undefined,
    flag: filters.contradicted,
    sort: sort !== undefined,
    density: density === query.get("density"),
  };
  const single = Object.keys(understood).flatMap((name) => {
    const value = query.get(name);
    return value && !understood[name] ? [{ name, value }] : [];
  });
  const listed = Object.entries(lists).flatMap(([name, isKnown]) => {
    const text = query.get(name);
    if (!text || text === none) return [];
    const strange = text.split(",", 200).filter((each) => !isKnown(each));
    return strange.length > 0 ? [{ name, value: strange.join(",") }] : [];
  });
  return [...single, ...listed];
}
