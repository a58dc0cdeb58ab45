/**
 * The columns beside the name of the indicator, which is always there and always first. In this
 * order the panel offers those that are hidden.
 */
export const columnIds = [
  "value",
  "unit",
  "check",
  "location",
  "scope",
  "code",
  "section",
  "source",
  "status",
  "given",
  "zh",
  "en",
  "id",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** What a table can be sorted by: any column, the name included. */
export type SortId = ColumnId | "label";

/**
 * Shown until someone chooses. The code is left out, for the location begins with it; the status,
 * for a value that is no number says so itself.
 */
export const defaultColumns: readonly ColumnId[] = ["value", "unit", "check", "location", "scope"];

export function isColumnId(text: string): text is ColumnId {
  return (columnIds as readonly string[]).includes(text);
}
