import { origins } from "../domain/indicator.ts";
import type { Form } from "../forms/form.ts";
import { headingOf } from "../forms/indicators.ts";
import { topicIds } from "../forms/topics.ts";
import { englishUnits } from "../forms/units.ts";
import { isColumnId, type SortId } from "./columnIds.ts";
import {
  defaultState,
  densities,
  type TableFilters,
  type TableSort,
  type TableState,
  valueKinds,
} from "./tableState.ts";
import { branchesOf } from "./tableTree.ts";

/** Stands for an empty list, which as an empty text would vanish from the address. */
export const none = "none";

/** How long a search may be; nobody types more, and every row is searched for all of it. */
export const longestSearch = 200;
/** The longest list there can be is a fifth of this, the longest code far shorter. */
const longestList = 20_000;
const longestCode = 100;

const units = Object.keys(englishUnits);

/** Names in the address, each with its text; null for what is as it always is. */
export type TableAddress = Readonly<Record<string, string | null>>;

/** What stands under a name; what is too long to be ours is none of ours. */
function given(query: URLSearchParams, name: string, longest = longestCode): string | null {
  const text = query.get(name);
  return text !== null && text.length > longest ? null : text;
}

/** A text cut to a length, though not through the middle of a character. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}

function oneOf<Option extends string>(options: readonly Option[], text: string | null) {
  return options.find((option) => option === text);
}

function readNumber(text: string | null): number | undefined {
  if (text === null || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  // A zero below zero is a zero, and is written as one.
  return Number.isFinite(number) ? number + 0 : undefined;
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

function readClosed(
  closed: string | null,
  open: string | null,
  branches: readonly string[],
): readonly string[] {
  const named = new Set((open ?? closed ?? "").split(","));
  // Only what is known counts: a list of strange names must not close the whole table.
  if (open !== null && open !== none && !branches.some((id) => named.has(id))) return [];
  return branches.filter((id) => named.has(id) !== (open !== null));
}

/** The state that an address asks for; whatever is unknown in it is dropped. */
export function parseTableAddress(query: URLSearchParams, form: Form): TableState {
  const branches = branchesOf(form);
  return {
    filters: {
      q: cut(query.get("q") ?? "", longestSearch),
      topic: oneOf(topicIds, given(query, "topic")),
      section: headingOf(given(query, "section") ?? undefined)?.id,
      source: oneOf(origins, given(query, "source")),
      unit: oneOf(units, given(query, "unit")),
      status: oneOf(valueKinds, given(query, "status")),
      min: readNumber(given(query, "min")),
      max: readNumber(given(query, "max")),
      contradicted: given(query, "flag") === "contradiction",
    },
    sort: readSort(given(query, "sort")),
    columns: readColumns(given(query, "cols", longestList)),
    density: oneOf(densities, given(query, "density")) ?? defaultState.density,
    closed: readClosed(
      given(query, "closed", longestList),
      given(query, "open", longestList),
      branches,
    ),
    branches,
  };
}

/** The filters as the address holds them. */
export function filterAddress(filters: TableFilters): TableAddress {
  const { q, topic, section, source, unit, status, min, max, contradicted } = filters;
  return {
    q: q === "" ? null : q,
    topic: topic ?? null,
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
export function closedAddress(
  closed: readonly string[],
  branches: readonly string[],
): TableAddress {
  if (closed.length === 0) return { closed: null, open: null };
  if (closed.length <= branches.length / 2) return { closed: closed.join(","), open: null };
  const open = branches.filter((id) => !closed.includes(id));
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
  branches,
}: TableState): TableAddress {
  return {
    ...filterAddress(filters),
    ...sortAddress(sort),
    ...columnsAddress(columns),
    ...densityAddress(density),
    ...closedAddress(closed, branches),
  };
}
