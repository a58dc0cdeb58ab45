/** Why no report could be read from a file. Each has a sentence of its own, which says what to do. */
export type ReadingFault =
  | "empty"
  | "tooLarge"
  | "unknownFormat"
  | "damaged"
  | "locked"
  | "password"
  | "scan"
  /** A page that leads to other pages. */
  | "linkList"
  /** A page that leads to the file in which the report is. */
  | "linksFile"
  /** A page whose text a program brings, which does not run here. */
  | "shell"
  /** Tables with numbers, and none of a report's. */
  | "otherForm"
  | "noReport";

/** Nothing could be read; whatever else was given is unharmed. */
export class ReadingError extends Error {
  readonly fault: ReadingFault;

  constructor(fault: ReadingFault, options?: { cause: unknown }) {
    super(fault, options);
    this.fault = fault;
    this.name = "ReadingError";
  }
}
