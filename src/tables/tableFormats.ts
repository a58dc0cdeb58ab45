/** The files that a table can be taken away as. */
export const tableFormats = ["csv", "xlsx", "json"] as const;
export type TableFormat = (typeof tableFormats)[number];
