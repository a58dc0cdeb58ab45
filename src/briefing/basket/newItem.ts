import type { NewItem } from "./briefing.ts";

/** A chart of a report, by its id, as it stands on the page, to be added. */
export function newChart(report: string, chart: string, view = "", assumption = ""): NewItem {
  return {
    kind: "chart",
    report,
    chart,
    view,
    assumption,
    headline: "",
    comment: "",
    caveat: true,
  };
}

export function newNumber(report: string, indicator: string): NewItem {
  return { kind: "number", report, indicator, comment: "", caveat: true };
}

/** @param query of the data table; what is not about its rows is dropped when it is read. */
export function newTable(report: string, query: string): NewItem {
  return { kind: "table", report, query: tableQuery(query), title: "", comment: "", caveat: true };
}

export function newText(title = "", text = ""): NewItem {
  return { kind: "text", title, text };
}

/** What decides which rows a table has and in what order; its looks and open cards do not. */
const rowNames = [
  "q",
  "topic",
  "section",
  "source",
  "unit",
  "status",
  "min",
  "max",
  "flag",
  "sort",
];

/** The part of a query that decides the rows of the data table, always in the same order. */
export function tableQuery(query: string): string {
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of rowNames) {
    const value = given.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}
