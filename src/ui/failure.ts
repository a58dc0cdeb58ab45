/** What can go wrong with a file for reasons that a reader can be told. */
export type FailureReason =
  | "noCanvas"
  | "notDrawn"
  | "blankPicture"
  | "alteredPicture"
  | "notAllowed"
  | "noMemory"
  /** The file is written in a way in which nothing can be added. */
  | "notRemarked"
  | "unknown";

/** Something that did not work, with a reason that has words in every language. */
export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = "Failure";
  }
}
