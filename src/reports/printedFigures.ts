/** The figures of a report as printed, by row; null where the copy at hand could not be read. */
export type PrintedFigures = Readonly<Record<string, string | null | readonly (string | null)[]>>;
