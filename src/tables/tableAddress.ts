import { headings } from "../forms/headings.ts";
import { englishUnits } from "../forms/units.ts";
import { isColumnId, type SortId } from "./columnIds.ts";
import {
  defaultState,
  densities,
  origins,
  type TableFilters,
  type TableSort,
  type TableState,
  valueKinds,
} from "./tableState.ts";
import { branchIds } from "./tableTree.ts";

/** Stands for an empty list, which as an empty text would vanish from the address. */
const none = "none";

const sections = headings.map(({ id }) => id);
const units = Object.keys(englishUnits);

/** Names in the address, each with its text; null for what is as it always is. */
export type TableAddress = Readonly<Record<string, string | null>>;

function oneOf<Option extends string>(options: readonly Option[], text: string | null) {
  return options.find((option) => option === text);
}

function readNumber(text: string | null): number | undefined {
  if (text === null || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function readSort(text: string | null): TableSort | undefined {
  const descending = text?.startsWith("-") ?? false;
  const column = text?.slice(descending ? 1 : 0) ?? "";
  if (column !== "label" && !isColumnId(column)) return undefined;
  return { column: column satisfies SortId, descending };
}

function readColumns(text: string | null): TableState["columns"] {
  if (text === none) return [];
  const known = [...new Set(text?.split(",").filter(isColumnId))];
  return known.length > 0 ? known : defaultState.columns;
}

function readClosed(closed: string | null, open: string | null): readonly string[] {
  const named = new Set((open ?? closed ?? "").split(","));
  // Only what is known counts: a list of strange names must not close the whole table.
  if (open !== null && open !== none && !branchIds.some((id) => named.has(id))) return [];
  return branchIds.filter((id) => named.has(id) !== (open !== null));
}

/** The state that an address asks for; whatever is unknown in it is dropped. */
export function parseTableAddress(query: URLSearchParams): TableState {
  return {
    filters: {
      q: query.get("q") ?? "",
      section: oneOf(sections, query.get("section")),
      source: oneOf(origins, query.get("source")),
      unit: oneOf(units, query.get("unit")),
      status: oneOf(valueKinds, query.get("status")),
      min: readNumber(query.get("min")),
      max: readNumber(query.get("max")),
      contradicted: query.get("flag") === "contradiction",
    },
    sort: readSort(query.get("sort")),
    columns: readColumns(query.get("cols")),
    density: oneOf(densities, query.get("density")) ?? defaultState.density,
    closed: readClosed(query.get("closed"), query.get("open")),
  };
}

/** The filters as the address holds them. */
export function filterAddress(filters: TableFilters): TableAddress {
  const { q, section, source, unit, status, min, max, contradicted } = filters;
  return {
    q: q === "" ? null : q,
    section: section ?? null,
    source: source ?? null,
    unit: unit ?? null,
    status: status ?? null,
    min: min === undefined ? null : String(min),
    max: max === undefined ? null : String(max),
    flag: contradicted ? "contradiction" : null,
  };
}

/** The closed branches, or where most are closed the open ones: the shorter of two addresses. */
export function closedAddress(closed: readonly string[]): TableAddress {
  if (closed.length === 0) return { closed: null, open: null };
  if (closed.length <= branchIds.length / 2) return { closed: closed.join(","), open: null };
  const open = branchIds.filter((id) => !closed.includes(id));
  return { closed: null, open: open.join(",") || none };
}

/** The order of the rows as the address holds it: a minus for the greatest first. */
export function sortAddress(sort: TableSort | undefined): TableAddress {
  return { sort: sort ? `${sort.descending ? "-" : ""}${sort.column}` : null };
}

export function columnsAddress(columns: TableState["columns"]): TableAddress {
  const usual = columns.join() === defaultState.columns.join();
  return { cols: usual ? null : columns.join(",") || none };
}

export function densityAddress(density: TableState["density"]): TableAddress {
  return { density: density === defaultState.density ? null : density };
}

/** The state as an address holds it. What is as it always is takes no room there. */
export function tableAddress({
  filters,
  sort,
  columns,
  density,
  closed,
}: TableState): TableAddress {
  return {
    ...filterAddress(filters),
    ...sortAddress(sort),
    ...columnsAddress(columns),
    ...densityAddress(density),
    ...closedAddress(closed),
  };
}
